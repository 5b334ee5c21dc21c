package id.halal.application.eligibility;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.BusinessStatement;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.IngredientKind;
import id.halal.application.content.MincedMeat;
import id.halal.application.content.Particulars;
import id.halal.application.content.ProductType;
import id.halal.application.content.ProductVariant;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationKind;
import id.halal.application.content.SlaughteredContent;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.material.MaterialLists;
import id.halal.application.material.TestLists;
import id.halal.contracts.BusinessScale;
import id.halal.platform.web.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static id.halal.application.eligibility.CriterionResult.FAIL;
import static id.halal.application.eligibility.CriterionResult.PASS;
import static id.halal.application.eligibility.CriterionResult.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

class CriterionCheckTest {

    private static final MaterialLists LISTS = TestLists.bundled();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RuleSet KEP_146 = RuleSets.on(TODAY);

    @Test
    void allSixteenPointsAndAllSevenQuestionsAreAsked() {
        Set<String> asked = KEP_146.rules().stream()
                .flatMap(rule -> rule.criterion().points().stream())
                .collect(Collectors.toSet());
        assertThat(asked)
                .containsAll(Stream.concat(
                                IntStream.rangeClosed(1, 16).mapToObj(Integer::toString),
                                IntStream.rangeClosed(1, 7).mapToObj(question -> "G" + question))
                        .toList());
    }

    @Test
    void eachDecreeAsksEachCriterionOnce() {
        for (LocalDate date : List.of(LocalDate.of(2022, 3, 1), LocalDate.of(2025, 6, 30), TODAY)) {
            assertThat(RuleSets.on(date).rules())
                    .extracting(RuleSet.Rule::criterion)
                    .doesNotHaveDuplicates();
        }
        assertThat(KEP_146.rules()).allMatch(rule -> rule.basis() == Basis.S);
    }

    @Test
    void everyFailureSaysTheWayOutInBothLanguages() {
        Messages messages = new Messages();
        assertThat(Arrays.stream(Criterion.values()).map(Criterion::wayOutKey))
                .allMatch(key -> messages.knows(Messages.INDONESIAN, key) && messages.knows(Locale.ENGLISH, key));
        assertThat(messages.text(Locale.ENGLISH, Criterion.PRODUCTION_SITES.wayOutKey(), List.of(1L)))
                .isEqualTo("Apply by the regular pathway, because there is more than 1 production site.");
    }

    @Test
    void homeAndToolsGoBeforeTheCoarseAnswer() {
        assertThat(result(Criterion.HOME_BUSINESS, facts(f -> f.homeBusiness = true)))
                .isEqualTo(PASS);
        assertThat(result(Criterion.HOME_BUSINESS, facts(f -> f.homeBusiness = false)))
                .isEqualTo(FAIL);
        assertThat(result(Criterion.HOME_BUSINESS, facts(f -> f.simpleProcess = true)))
                .isEqualTo(PASS);
        assertThat(result(Criterion.HOME_BUSINESS, facts(f -> {}))).isEqualTo(UNKNOWN);
        assertThat(result(Criterion.SIMPLE_TOOLS, facts(f -> f.simpleTools = false)))
                .isEqualTo(FAIL);
        assertThat(result(Criterion.SIMPLE_PROCESS, facts(f -> f.simpleTools = false)))
                .isEqualTo(FAIL);
        assertThat(result(Criterion.SIMPLE_PROCESS, facts(f -> {
                    f.simpleTools = true;
                    f.homeBusiness = true;
                })))
                .isEqualTo(PASS);
        assertThat(result(Criterion.SIMPLE_PROCESS, facts(f -> f.simpleTools = true)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aProcessThatTouchesTheHaramFails() {
        assertThat(result(Criterion.PROCESS_HALAL, facts(f -> f.touchesHaram = true)))
                .isEqualTo(FAIL);
        assertThat(result(Criterion.PROCESS_HALAL, facts(f -> f.touchesHaram = false)))
                .isEqualTo(PASS);
        assertThat(result(Criterion.PROCESS_HALAL, facts(f -> {}))).isEqualTo(UNKNOWN);
    }

    @Test
    void preservationIsOneAndSimple() {
        assertThat(result(Criterion.PRESERVATION, facts(f -> f.preservation = 1)))
                .isEqualTo(PASS);
        assertThat(result(Criterion.PRESERVATION, facts(f -> f.preservation = 2)))
                .isEqualTo(FAIL);
        assertThat(result(Criterion.PRESERVATION, facts(f -> {
                    f.preservation = 1;
                    f.simplePreservation = false;
                })))
                .isEqualTo(FAIL);
    }

    @Test
    void mincedMeatIsGroundAtHomeOrWithACertificate() {
        assertThat(minced(MincedMeat.OWN_GRINDER, SlaughteredContent.CERTIFIED_SOURCE))
                .isEqualTo(PASS);
        assertThat(minced(MincedMeat.CERTIFIED_GRINDER, null)).isEqualTo(PASS);
        assertThat(minced(MincedMeat.OTHER_GRINDER, null)).isEqualTo(FAIL);
        assertThat(minced(null, SlaughteredContent.NONE)).isEqualTo(PASS);
        assertThat(minced(null, SlaughteredContent.CERTIFIED_SOURCE)).isEqualTo(UNKNOWN);
    }

    @Test
    void whatOthersMadeNeedsACertificateThatRuns() {
        Ingredient banana = Ingredient.of("Pisang", IngredientKind.RAW, false, null, null);
        Ingredient certified = Ingredient.of("Minyak goreng", IngredientKind.RAW, true, "ID1", TODAY);
        Ingredient expired = Ingredient.of("Minyak goreng", IngredientKind.RAW, true, "ID1", TODAY.minusDays(1));
        Ingredient bare = Ingredient.of("Kecap manis", IngredientKind.ADDITIVE, false, null, null);
        assertThat(ingredients(banana, certified)).isEqualTo(PASS);
        assertThat(ingredients(banana, expired)).isEqualTo(UNKNOWN);
        assertThat(ingredients(banana, bare)).isEqualTo(UNKNOWN);
    }

    @Test
    void whatMayNotBeUsedFailsWhateverItsPapers() {
        Ingredient banana = Ingredient.of("Pisang", IngredientKind.RAW, false, null, null);
        assertThat(certain(banana, Ingredient.of("Daging babi", IngredientKind.RAW, false, null, null)))
                .isEqualTo(FAIL);
        assertThat(certain(Ingredient.of("Lard", IngredientKind.PROCESSING_AID, true, "ID1", null), banana))
                .isEqualTo(FAIL);
        assertThat(certain(banana, Ingredient.of("Boraks", IngredientKind.ADDITIVE, false, null, null)))
                .isEqualTo(FAIL);
        assertThat(certain(banana, Ingredient.of("Alkohol 70%", IngredientKind.CLEANING_AGENT, false, null, null)))
                .isEqualTo(UNKNOWN);
        assertThat(certain(banana, Ingredient.of("Vanili tanpa alkohol", IngredientKind.ADDITIVE, true, "ID1", null)))
                .isEqualTo(UNKNOWN);
        assertThat(certain(Ingredient.of("Air galon", IngredientKind.RAW, false, null, null)))
                .as("only water is a violation")
                .isEqualTo(FAIL);
    }

    private static CriterionResult certain(Ingredient... ingredients) {
        return result(Criterion.INGREDIENTS, content(List.of(), List.of(ingredients), null, null));
    }

    @Test
    void aNameMayNotSpeakOfTheHaramUnlessCustomExcusesIt() {
        assertThat(wording("Keripik Pisang")).isEqualTo(PASS);
        assertThat(wording("Keripik Babi Guling")).isEqualTo(FAIL);
        assertThat(wording("Es Kopi Rum")).isEqualTo(FAIL);
        assertThat(wording("Keripik Rumput Laut")).isEqualTo(PASS);
        assertThat(wording("Bir Pletok Betawi")).isEqualTo(UNKNOWN);
        assertThat(wording("Rawon Setan")).isEqualTo(UNKNOWN);
        assertThat(wording("Bir Pletok Babi")).isEqualTo(FAIL);
        assertThat(wording("Bir Pletok Bir Pletok")).isEqualTo(UNKNOWN);
        assertThat(wording("Hot Bir Pletok Dog")).isEqualTo(UNKNOWN);
        assertThat(wording("Babí Guling")).isEqualTo(FAIL);
        assertThat(wording("Keripik B a b i")).isEqualTo(FAIL);
        assertThat(wording("Keripik A B C")).isEqualTo(PASS);
        HalalProduct flavoured = new HalalProduct(
                "Es Krim", null, null, null, null, null, List.of(new ProductVariant("Rum Raisin", null)), null);
        assertThat(result(Criterion.PRODUCT_WORDING, content(List.of(flavoured), List.of(), null, null)))
                .isEqualTo(FAIL);
    }

    @Test
    void everyVariantIsAName() {
        List<ProductVariant> six = IntStream.range(0, 6)
                .mapToObj(i -> new ProductVariant("Rasa " + i, null))
                .toList();
        HalalProduct product = new HalalProduct("Keripik", null, null, null, null, null, six, null);
        HalalProduct second = new HalalProduct("Rempeyek", null, null, null, null, null, six.subList(0, 4), null);
        HalalProduct single = HalalProduct.of("Kerupuk", null);
        assertThat(result(Criterion.PRODUCT_NAMES, content(List.of(product, second), List.of(), null, null)))
                .isEqualTo(PASS);
        assertThat(result(Criterion.PRODUCT_NAMES, content(List.of(product, second, single), List.of(), null, null)))
                .isEqualTo(FAIL);
    }

    @Test
    void aProgrammePaysOnce() {
        assertThat(facilitated(null, RegistrationKind.NEW, true)).isEqualTo(UNKNOWN);
        assertThat(facilitated(true, RegistrationKind.NEW, true)).isEqualTo(PASS);
        assertThat(facilitated(false, RegistrationKind.NEW, true)).isEqualTo(FAIL);
        assertThat(facilitated(false, RegistrationKind.DEVELOPMENT, true)).isEqualTo(UNKNOWN);
        assertThat(facilitated(false, RegistrationKind.NEW, false)).isEqualTo(PASS);
    }

    @Test
    void aHolderOfACertificateFilesADevelopment() {
        ApplicationContent empty = content(List.of(), List.of(), null, null);
        assertThat(CriterionCheck.of(Criterion.NOT_CERTIFIED_ELSEWHERE, of(empty, RegistrationKind.NEW, true, true), 0))
                .isEqualTo(FAIL);
        assertThat(CriterionCheck.of(
                        Criterion.NOT_CERTIFIED_ELSEWHERE, of(empty, RegistrationKind.DEVELOPMENT, true, true), 0))
                .isEqualTo(PASS);
        assertThat(CriterionCheck.of(
                        Criterion.NOT_CERTIFIED_ELSEWHERE, of(empty, RegistrationKind.NEW, false, true), 0))
                .isEqualTo(PASS);
    }

    @Test
    void whatTheVisitTellsIsKnownAfterIt() {
        ApplicationContent empty = content(List.of(), List.of(), null, null);
        EligibilityFacts before = of(empty, RegistrationKind.NEW, true, false);
        EligibilityFacts after = new EligibilityFacts(
                before.business(), empty, ProductType.SNACK, true, RegistrationKind.NEW, true, TODAY, LISTS);
        for (Criterion criterion : List.of(Criterion.COMPANION_VERIFICATION, Criterion.PRODUCT_LOOK)) {
            assertThat(CriterionCheck.of(criterion, before, 0)).isEqualTo(UNKNOWN);
            assertThat(CriterionCheck.of(criterion, after, 0)).isEqualTo(PASS);
            assertThat(criterion.isLineOfChecklist()).isFalse();
        }
        assertThat(CriterionCheck.of(Criterion.FILES_ONLINE, before, 0)).isEqualTo(UNKNOWN);
        assertThat(CriterionCheck.of(Criterion.DISTRIBUTION_PERMIT, before, 0)).isEqualTo(PASS);
    }

    private static final class Stated {
        @Nullable
        Boolean simpleProcess;

        @Nullable
        Integer preservation;

        @Nullable
        Boolean homeBusiness;

        @Nullable
        Boolean simpleTools;

        @Nullable
        Boolean simplePreservation;

        @Nullable
        Boolean touchesHaram;
    }

    private static ApplicationContent facts(java.util.function.Consumer<Stated> change) {
        Stated f = new Stated();
        change.accept(f);
        return content(
                List.of(),
                List.of(),
                new ProductionFacts(
                        null,
                        null,
                        null,
                        f.simpleProcess,
                        f.preservation,
                        null,
                        null,
                        null,
                        f.homeBusiness,
                        f.simpleTools,
                        f.simplePreservation,
                        f.touchesHaram,
                        null),
                null);
    }

    private static CriterionResult minced(@Nullable MincedMeat meat, @Nullable SlaughteredContent slaughtered) {
        ProductionFacts facts = new ProductionFacts(
                null, null, null, null, null, slaughtered, null, null, null, null, null, null, meat);
        return result(Criterion.MINCED_MEAT, content(List.of(), List.of(), facts, null));
    }

    private static CriterionResult ingredients(Ingredient... ingredients) {
        return result(Criterion.FOOD_INGREDIENTS, content(List.of(), List.of(ingredients), null, null));
    }

    private static CriterionResult wording(String name) {
        return result(Criterion.PRODUCT_WORDING, content(List.of(HalalProduct.of(name, null)), List.of(), null, null));
    }

    private static CriterionResult facilitated(
            @Nullable Boolean neverFacilitated, RegistrationKind kind, boolean channelFacilitated) {
        ApplicationContent content =
                content(List.of(), List.of(), null, new BusinessStatement(null, null, neverFacilitated, null));
        return CriterionCheck.of(Criterion.NEVER_FACILITATED, of(content, kind, channelFacilitated, false), 0);
    }

    private static ApplicationContent content(
            List<HalalProduct> products,
            List<Ingredient> ingredients,
            @Nullable ProductionFacts facts,
            @Nullable BusinessStatement business) {
        ApplicationContent content = ApplicationContent.of(products, ingredients, null, facts);
        return business == null ? content : content.with(Particulars.NONE.with(business));
    }

    private static CriterionResult result(Criterion criterion, ApplicationContent content) {
        RuleSet.Rule rule = KEP_146.rules().stream()
                .filter(asked -> asked.criterion() == criterion)
                .findFirst()
                .orElseThrow();
        return CriterionCheck.of(
                criterion, of(content, RegistrationKind.NEW, true, false), KEP_146.bound(rule, ProductType.SNACK));
    }

    private static EligibilityFacts of(
            ApplicationContent content, RegistrationKind kind, boolean facilitated, boolean certifiedElsewhere) {
        KnownBusiness business = new KnownBusiness(
                new UUID(0, 1), "1112210007923", "Toko", BusinessScale.MICRO, null, 1L, "VERIFIED", certifiedElsewhere);
        return new EligibilityFacts(business, content, ProductType.SNACK, facilitated, kind, false, TODAY, LISTS);
    }
}
