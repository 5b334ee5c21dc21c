package id.halal.application.eligibility;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.IngredientKind;
import id.halal.application.content.ProductType;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationKind;
import id.halal.application.content.SlaughteredContent;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.material.TestLists;
import id.halal.contracts.BusinessScale;
import id.halal.platform.web.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static id.halal.application.eligibility.CriterionResult.FAIL;
import static id.halal.application.eligibility.CriterionResult.PASS;
import static id.halal.application.eligibility.CriterionResult.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

class RuleSetsTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate LAST_OF_150 = LocalDate.of(2025, 7, 7);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 8);
    private static final LocalDate MARCH_2022 = LocalDate.of(2022, 3, 1);

    private static final Ingredient CERTAIN =
            Ingredient.of("Minyak", IngredientKind.RAW, true, "ID00410000128430120", null);

    @Test
    void theDecreeFollowsFromTheDate() {
        assertThat(RuleSets.on(MARCH_2022).regulation()).isEqualTo("Kep 33/2022");
        assertThat(RuleSets.on(JUNE).regulation()).isEqualTo("Kep 150/2022");
        assertThat(RuleSets.on(LAST_OF_150).regulation()).isEqualTo("Kep 150/2022");
        assertThat(RuleSets.on(JULY).regulation()).isEqualTo("Kep 146/2025");
    }

    @Test
    void salesOfSixHundredMillionFailInJuneAndPassInJuly() {
        assertThat(results(JUNE, business(600_000_000L), full())).containsEntry(Criterion.ANNUAL_SALES, FAIL);
        assertThat(results(LAST_OF_150, business(500_000_001L), full())).containsEntry(Criterion.ANNUAL_SALES, FAIL);
        assertThat(results(LAST_OF_150, business(500_000_000L), full())).containsEntry(Criterion.ANNUAL_SALES, PASS);
        assertThat(results(JULY, business(600_000_000L), full())).containsEntry(Criterion.ANNUAL_SALES, PASS);
        assertThat(results(JULY, business(15_000_000_001L), full())).containsEntry(Criterion.ANNUAL_SALES, FAIL);
        assertThat(results(JULY, business(null), full())).containsEntry(Criterion.ANNUAL_SALES, UNKNOWN);
    }

    @Test
    void onlyTheFirstDecreeAskedForAYearOfProduction() {
        assertThat(results(MARCH_2022, business(1L), full())).containsEntry(Criterion.PRODUCING_YEARS, PASS);
        assertThat(results(LocalDate.of(2020, 12, 31), business(1L), full()))
                .containsEntry(Criterion.PRODUCING_YEARS, FAIL);
        assertThat(results(JULY, business(1L), full())).doesNotContainKey(Criterion.PRODUCING_YEARS);
    }

    @Test
    void tenNamesAndThirtyForFoodStalls() {
        assertThat(names(10, ProductType.SNACK)).isEqualTo(PASS);
        assertThat(names(11, ProductType.SNACK)).isEqualTo(FAIL);
        assertThat(names(30, ProductType.FOOD_STALL)).isEqualTo(PASS);
        assertThat(names(31, ProductType.FOOD_STALL)).isEqualTo(FAIL);
    }

    @Test
    void whatNobodyStatedIsUnknown() {
        ApplicationContent silent = ApplicationContent.of(List.of(), List.of(CERTAIN), null, null);
        Map<Criterion, CriterionResult> results = results(JULY, business(1L), silent);
        assertThat(results)
                .containsEntry(Criterion.PRODUCTION_SITES, UNKNOWN)
                .containsEntry(Criterion.OUTLETS, UNKNOWN)
                .containsEntry(Criterion.SEPARATE_PLACE, UNKNOWN)
                .containsEntry(Criterion.SIMPLE_PROCESS, UNKNOWN)
                .containsEntry(Criterion.PRESERVATION, UNKNOWN)
                .containsEntry(Criterion.NO_HAZARDOUS_MATERIAL, UNKNOWN)
                .containsEntry(Criterion.NO_SLAUGHTERED_CONTENT, UNKNOWN);
    }

    @Test
    void eachStatedFactIsCompared() {
        ProductionFacts bad = new ProductionFacts(
                2, 3, false, false, 2, SlaughteredContent.NOT_CERTIFIED, true, null, null, null, null, null, null);
        Map<Criterion, CriterionResult> results =
                results(JULY, business(1L), ApplicationContent.of(List.of(), List.of(CERTAIN), null, bad));
        assertThat(Stream.of(
                        Criterion.PRODUCTION_SITES,
                        Criterion.OUTLETS,
                        Criterion.SEPARATE_PLACE,
                        Criterion.SIMPLE_PROCESS,
                        Criterion.PRESERVATION,
                        Criterion.NO_HAZARDOUS_MATERIAL,
                        Criterion.NO_SLAUGHTERED_CONTENT))
                .allMatch(criterion -> results.get(criterion) == FAIL);
    }

    @Test
    void ingredientsAreCertainByCertificateAndOtherwiseLookedAt() {
        Ingredient listed = Ingredient.of("Pisang", IngredientKind.RAW, false, null, null);
        Ingredient expired = Ingredient.of("Keju", IngredientKind.RAW, true, "ID1", LocalDate.of(2025, 7, 7));
        Ingredient soap = Ingredient.of("Sabun", IngredientKind.CLEANING_AGENT, false, null, null);
        assertThat(ingredients(CERTAIN, soap)).isEqualTo(PASS);
        assertThat(ingredients(CERTAIN, listed)).isEqualTo(UNKNOWN);
        assertThat(ingredients(CERTAIN, expired)).isEqualTo(UNKNOWN);
        assertThat(ingredients(soap)).isEqualTo(FAIL);
    }

    @Test
    void theNibIsWhatOssSaysOfIt() {
        assertThat(results(JULY, business("VERIFIED", false), full())).containsEntry(Criterion.NIB, PASS);
        assertThat(results(JULY, business("UNVERIFIED", false), full())).containsEntry(Criterion.NIB, UNKNOWN);
        assertThat(results(JULY, business("MISMATCH", false), full())).containsEntry(Criterion.NIB, UNKNOWN);
        assertThat(results(JULY, business("NOT_FOUND", false), full())).containsEntry(Criterion.NIB, FAIL);
        assertThat(results(JULY, business("VERIFIED", true), full()))
                .containsEntry(Criterion.NOT_CERTIFIED_ELSEWHERE, FAIL);
    }

    @Test
    void everyCriterionSpeaksBothLanguages() {
        Messages messages = new Messages();
        assertThat(Arrays.stream(Criterion.values()).map(Criterion::messageKey))
                .allMatch(key -> messages.knows(Messages.INDONESIAN, key) && messages.knows(Locale.ENGLISH, key));
        assertThat(messages.text(Locale.ENGLISH, Criterion.ANNUAL_SALES.messageKey(), List.of(15_000_000_000L)))
                .isEqualTo("Yearly sales are at most Rp 15,000,000,000.");
    }

    private static CriterionResult names(int count, ProductType type) {
        List<HalalProduct> products = IntStream.range(0, count)
                .mapToObj(i -> HalalProduct.of("Menu " + i, null))
                .toList();
        return results(JULY, business(1L), ApplicationContent.of(products, List.of(CERTAIN), null, null), type)
                .get(Criterion.PRODUCT_NAMES);
    }

    private static CriterionResult ingredients(Ingredient... ingredients) {
        return results(JULY, business(1L), ApplicationContent.of(List.of(), List.of(ingredients), null, null))
                .get(Criterion.INGREDIENTS);
    }

    private static ApplicationContent full() {
        return ApplicationContent.of(
                List.of(HalalProduct.of("Keripik", null)),
                List.of(CERTAIN),
                null,
                new ProductionFacts(
                        1,
                        1,
                        true,
                        true,
                        1,
                        SlaughteredContent.NONE,
                        false,
                        LocalDate.of(2020, 1, 1),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static KnownBusiness business(@Nullable Long sales) {
        return new KnownBusiness(
                new UUID(0, 1), "1112210007923", "Toko", BusinessScale.MICRO, null, sales, "VERIFIED", false);
    }

    private static KnownBusiness business(String nibStatus, boolean certified) {
        return new KnownBusiness(
                new UUID(0, 1), "1112210007923", "Toko", BusinessScale.SMALL, null, 1L, nibStatus, certified);
    }

    private static Map<Criterion, CriterionResult> results(
            LocalDate date, KnownBusiness business, ApplicationContent content) {
        return results(date, business, content, ProductType.SNACK);
    }

    private static Map<Criterion, CriterionResult> results(
            LocalDate date, KnownBusiness business, ApplicationContent content, ProductType type) {
        RuleSet rules = RuleSets.on(date);
        EligibilityFacts facts = new EligibilityFacts(
                business, content, type, true, RegistrationKind.NEW, false, date, TestLists.bundled());
        return rules.rules().stream()
                .collect(Collectors.toMap(
                        RuleSet.Rule::criterion,
                        rule -> CriterionCheck.of(rule.criterion(), facts, rules.bound(rule, type))));
    }
}
