package id.halal.application.precheck;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.BusinessStatement;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.HalalSupervisor;
import id.halal.application.content.Ingredient;
import id.halal.application.content.IngredientKind;
import id.halal.application.content.MincedMeat;
import id.halal.application.content.Particulars;
import id.halal.application.content.ProcessNarrative;
import id.halal.application.content.ProductType;
import id.halal.application.content.ProductVariant;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationHead;
import id.halal.application.content.RegistrationKind;
import id.halal.application.content.Religion;
import id.halal.application.content.SlaughteredContent;
import id.halal.application.filing.FilingFinding.Severity;
import id.halal.application.material.MaterialLists;
import id.halal.application.material.TestLists;
import id.halal.contracts.Channel;
import id.halal.platform.web.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static id.halal.application.precheck.FindingCode.DOCUMENT_MISSING;
import static id.halal.application.precheck.FindingCode.GRINDER_STATEMENT_MISSING;
import static id.halal.application.precheck.FindingCode.INGREDIENT_CERTIFICATE_EXPIRED;
import static id.halal.application.precheck.FindingCode.INGREDIENT_CERTIFICATE_EXPIRES_SOON;
import static id.halal.application.precheck.FindingCode.INGREDIENT_CERTIFICATE_NUMBER_MISSING;
import static id.halal.application.precheck.FindingCode.INGREDIENT_FORBIDDEN;
import static id.halal.application.precheck.FindingCode.INGREDIENT_NOT_IN_PROCESS;
import static id.halal.application.precheck.FindingCode.KBLI_NOT_FITTING;
import static id.halal.application.precheck.FindingCode.KBLI_NOT_STATED;
import static id.halal.application.precheck.FindingCode.ONLY_WATER_SOAP_PACKAGING;
import static id.halal.application.precheck.FindingCode.PROCESS_INGREDIENT_NOT_LISTED;
import static id.halal.application.precheck.FindingCode.PRODUCT_NAMES_MERGED;
import static id.halal.application.precheck.FindingCode.PRODUCT_NAME_CUSTOMARY;
import static id.halal.application.precheck.FindingCode.PRODUCT_NAME_VAGUE;
import static id.halal.application.precheck.FindingCode.PRODUCT_TYPE_SPLIT;
import static id.halal.application.precheck.FindingCode.SECTION_INCOMPLETE;
import static id.halal.application.precheck.FindingCode.SUPERVISOR_NOT_MUSLIM;
import static id.halal.application.precheck.FindingCode.VARIANTS_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

class PreSubmissionCheckTest {

    private static final MaterialLists LISTS = TestLists.bundled();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ApplicationContent EMPTY = ApplicationContent.of(null, null, null, null);

    @Test
    void everyFindingSpeaksBothLanguages() {
        Messages messages = new Messages();
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::messageKey))
                .allMatch(key -> messages.knows(Messages.INDONESIAN, key) && messages.knows(Locale.ENGLISH, key));
    }

    @Test
    void theKbliMakesTheProduct() {
        assertThat(kbli(ProductType.SNACK, "10794")).isEmpty();
        assertThat(kbli(ProductType.BAKERY, "10710")).isEmpty();
        assertThat(kbli(ProductType.SNACK, "47241")).containsExactly(KBLI_NOT_FITTING);
        assertThat(kbli(ProductType.SNACK, null)).containsExactly(KBLI_NOT_STATED);
        assertThat(Arrays.stream(ProductType.values()).map(type -> kbli(type, "99999")))
                .allMatch(found -> found.equals(List.of(KBLI_NOT_FITTING)));
    }

    @Test
    void eachProductHasItsOwnName() {
        assertThat(names("Kue lapis dan bolu")).containsExactly(PRODUCT_NAMES_MERGED);
        assertThat(names("Keripik pisang/singkong")).containsExactly(PRODUCT_NAMES_MERGED);
        assertThat(names("Aneka kue basah")).containsExactly(PRODUCT_NAMES_MERGED);
        assertThat(names("Roti atau Kue")).containsExactly(PRODUCT_NAMES_MERGED);
        assertThat(names("Roti - Kue - Donat")).containsExactly(PRODUCT_NAMES_MERGED);
        assertThat(names("Nata de-coco")).isEmpty();
        assertThat(names("Keripik Pisang")).isEmpty();
        assertThat(names("Dandang Gula")).isEmpty();
        assertThat(names("Keripik")).containsExactly(PRODUCT_NAME_VAGUE);
        assertThat(names("Bir Pletok")).containsExactly(PRODUCT_NAME_CUSTOMARY);
    }

    @Test
    void flavoursAreVariants() {
        assertThat(names("Keripik Pisang Aneka Rasa")).containsExactly(VARIANTS_MISSING);
        HalalProduct flavoured = new HalalProduct(
                "Keripik Pisang Aneka Rasa",
                null,
                null,
                null,
                null,
                null,
                List.of(new ProductVariant("Original", null)),
                null);
        assertThat(codes(ProductNameCheck.find(subject(EMPTY.withProducts(List.of(flavoured))))))
                .isEmpty();
    }

    @Test
    void theProcessTellsOfEveryIngredientAndOfNoOther() {
        List<Ingredient> ingredients = List.of(
                raw("Pisang kepok"),
                raw("Minyak goreng"),
                raw("Gula pasir"),
                Ingredient.of("Plastik", IngredientKind.PACKAGING, false, null, null));
        ApplicationContent content = EMPTY.withIngredients(ingredients);
        List<Found> found = IngredientMentionCheck.find(
                        subject(content.with(process("Pisang diiris, digoreng, diberi garam."))))
                .toList();
        assertThat(found)
                .extracting(Found::code, Found::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(INGREDIENT_NOT_IN_PROCESS, "/ingredients/2/name"),
                        org.assertj.core.groups.Tuple.tuple(PROCESS_INGREDIENT_NOT_LISTED, "/processNarrative"));
        assertThat(codes(IngredientMentionCheck.find(subject(content)))).isEmpty();
    }

    @Test
    void aListOfWaterSoapAndPackagingSaysNothing() {
        Ingredient soap = Ingredient.of("Sabun", IngredientKind.CLEANING_AGENT, false, null, null);
        Ingredient plastic = Ingredient.of("Plastik", IngredientKind.PACKAGING, false, null, null);
        assertThat(papers(raw("Air galon"), soap, plastic)).containsExactly(ONLY_WATER_SOAP_PACKAGING);
        assertThat(papers(soap)).containsExactly(ONLY_WATER_SOAP_PACKAGING);
        assertThat(papers(raw("Air galon"), raw("Teh"))).isEmpty();
        assertThat(papers()).isEmpty();
    }

    @Test
    void certificatesOfIngredientsRun() {
        assertThat(papers(certified(TODAY.minusDays(1)))).containsExactly(INGREDIENT_CERTIFICATE_EXPIRED);
        assertThat(papers(certified(TODAY))).containsExactly(INGREDIENT_CERTIFICATE_EXPIRES_SOON);
        assertThat(papers(certified(TODAY.plusMonths(2)))).isEmpty();
        assertThat(papers(certified(null))).isEmpty();
    }

    @Test
    void aCertifiedIngredientHasANumber() {
        assertThat(papers(Ingredient.of("Keju", IngredientKind.RAW, true, null, null)))
                .containsExactly(INGREDIENT_CERTIFICATE_NUMBER_MISSING);
        assertThat(papers(raw("Pisang"))).isEmpty();
    }

    @Test
    void whatMayNotBeUsedIsNamed() {
        assertThat(papers(raw("Pisang"), raw("Daging babi"))).containsExactly(INGREDIENT_FORBIDDEN);
    }

    @Test
    void mincedMeatNamesItsGrinder() {
        ApplicationContent meatballs = EMPTY.withProducts(List.of(HalalProduct.of("Bakso Sapi", null)));
        assertThat(codes(GrinderCheck.find(subject(meatballs)))).containsExactly(GRINDER_STATEMENT_MISSING);
        assertThat(codes(GrinderCheck.find(subject(meatballs.with(facts(MincedMeat.OWN_GRINDER, null))))))
                .isEmpty();
        assertThat(codes(GrinderCheck.find(subject(meatballs.with(facts(null, SlaughteredContent.NONE))))))
                .isEmpty();
        ApplicationContent chilli = EMPTY.withProducts(List.of(HalalProduct.of("Cabai Giling", null)));
        assertThat(codes(GrinderCheck.find(subject(chilli)))).isEmpty();
        assertThat(codes(GrinderCheck.find(subject(chilli.with(facts(null, SlaughteredContent.CERTIFIED_SOURCE))))))
                .containsExactly(GRINDER_STATEMENT_MISSING);
    }

    @Test
    void theFileAsAWhole() {
        ApplicationContent content = EMPTY.withProducts(
                        List.of(new HalalProduct("Keripik Pisang", null, null, null, null, "a".repeat(64), null, null)))
                .with(Particulars.NONE.with(new HalalSupervisor(null, null, Religion.OTHER, null, null, null, null)));
        PreCheckSubject subject =
                new PreCheckSubject(head(), content, ProductType.SNACK, Set.of("b".repeat(64)), 1, TODAY, LISTS);
        assertThat(codes(FileCheck.find(subject)))
                .contains(PRODUCT_TYPE_SPLIT, SUPERVISOR_NOT_MUSLIM, DOCUMENT_MISSING, SECTION_INCOMPLETE);
        PreCheckSubject alone =
                new PreCheckSubject(head(), content, ProductType.SNACK, Set.of("a".repeat(64)), 0, TODAY, LISTS);
        assertThat(codes(FileCheck.find(alone))).doesNotContain(PRODUCT_TYPE_SPLIT, DOCUMENT_MISSING);
        assertThat(FileCheck.find(alone)
                        .filter(found -> found.code() == SECTION_INCOMPLETE)
                        .map(Found::pointer))
                .contains("/sections/supervisor", "/sections/pledge")
                .doesNotContain("/sections/registration");
    }

    @Test
    void theGravestStandsFirst() {
        assertThat(PreSubmissionCheck.findings(
                                subject(EMPTY.withProducts(List.of(HalalProduct.of("Kue lapis dan bolu", null)))))
                        .map(found -> found.code().severity()))
                .startsWith(Severity.WARNING)
                .endsWith(Severity.NOTICE)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static List<FindingCode> kbli(ProductType type, @Nullable String kbli) {
        ApplicationContent content = EMPTY.with(Particulars.NONE.with(new BusinessStatement(null, kbli, null, null)));
        return codes(KbliCheck.find(new PreCheckSubject(head(), content, type, Set.of(), 0, TODAY, LISTS)));
    }

    private static List<FindingCode> names(String name) {
        return codes(ProductNameCheck.find(subject(EMPTY.withProducts(List.of(HalalProduct.of(name, null))))));
    }

    private static List<FindingCode> papers(Ingredient... ingredients) {
        return codes(IngredientPaperCheck.find(subject(EMPTY.withIngredients(List.of(ingredients)))));
    }

    private static Ingredient raw(String name) {
        return Ingredient.of(name, IngredientKind.RAW, false, null, null);
    }

    private static Ingredient certified(@Nullable LocalDate expiry) {
        return Ingredient.of("Keju", IngredientKind.RAW, true, "ID00410000128430120", expiry);
    }

    private static ProcessNarrative process(String text) {
        return new ProcessNarrative(null, null, null, text, null, null, null);
    }

    private static ProductionFacts facts(@Nullable MincedMeat meat, @Nullable SlaughteredContent slaughtered) {
        return new ProductionFacts(null, null, null, null, null, slaughtered, null, null, null, null, null, null, meat);
    }

    private static PreCheckSubject subject(ApplicationContent content) {
        return new PreCheckSubject(head(), content, ProductType.SNACK, Set.of(), 0, TODAY, LISTS);
    }

    private static RegistrationHead head() {
        return new RegistrationHead(Channel.SELF_DECLARE_FACILITATED, "KALTIM26", null, RegistrationKind.NEW, null);
    }

    private static List<FindingCode> codes(java.util.stream.Stream<Found> found) {
        return found.map(Found::code).toList();
    }
}
