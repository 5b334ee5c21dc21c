package id.halal.application.material.check;

import id.halal.application.content.IngredientKind;
import id.halal.application.material.MaterialLists;
import id.halal.application.material.TestLists;
import id.halal.platform.web.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class MaterialCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String NUMBER = "ID35110017058840424";
    private static final MaterialLists LISTS = TestLists.bundled();

    private final MaterialCheck check = new MaterialCheck(LISTS);

    private static MaterialFacts named(String name, IngredientKind kind, boolean certified) {
        return new MaterialFacts(name, kind, certified, null, null, null, null);
    }

    private static MaterialFacts numbered(String name, String number, @Nullable LocalDate expiry) {
        return new MaterialFacts(name, IngredientKind.RAW, true, "Sedap", "PT Contoh Pangan", number, expiry);
    }

    private static CertificateKnowledge known(KnownCertificate... lines) {
        return new CertificateKnowledge(List.of(lines), false);
    }

    private static KnownCertificate line(@Nullable LocalDate until, boolean confirmed) {
        return new KnownCertificate("Margarin Sedap", "CONTOH PANGAN, PT", until, confirmed);
    }

    private MaterialVerdict verdict(MaterialFacts facts, CertificateKnowledge known) {
        return check.judge(facts, known, TODAY).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "Telur ayam, RAW, false, EXEMPT, false",
        "Margarin, RAW, false, CRITICAL, true",
        "Daging giling, RAW, false, CRITICAL, true",
        "Arak masak, ADDITIVE, false, FORBIDDEN, true",
        "Arak masak, ADDITIVE, true, FORBIDDEN, true",
        "Bahan rahasia, ADDITIVE, false, UNLISTED, true",
        "Bahan rahasia, PROCESSING_AID, false, UNLISTED, true",
        "Plastik standing pouch, PACKAGING, false, NOT_INGESTED, false",
        "Sabun cuci piring, CLEANING_AGENT, false, NOT_INGESTED, false",
        "Kuas bulu, PROCESSING_AID, false, CRITICAL, true",
        "Margarin, RAW, true, NUMBER_MISSING, true",
        "Telur ayam, RAW, true, NUMBER_MISSING, true"
    })
    void withoutANumberTheListsDecide(
            String name, IngredientKind kind, boolean certified, MaterialVerdict verdict, boolean flagged) {
        MaterialJudgement judgement = check.judge(named(name, kind, certified), CertificateKnowledge.nothing(), TODAY);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.flagged()).isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({
        "KH-0012024, CERTIFICATE_NUMBER_IS_FATWA_DECISION",
        "ID123, CERTIFICATE_NUMBER_FORMAT",
        "belum ada, CERTIFICATE_NUMBER_FORMAT"
    })
    void aNumberThatIsNoneSaysWhy(String number, String code) {
        MaterialJudgement judgement =
                check.judge(numbered("Margarin", number, null), CertificateKnowledge.nothing(), TODAY);

        assertThat(judgement.verdict()).isEqualTo(MaterialVerdict.WRONG_NUMBER);
        assertThat(judgement.code()).isEqualTo(code);
    }

    @Test
    void aConfirmedCertificateThatRunsCertifies() {
        assertThat(verdict(numbered("Margarin", NUMBER, null), known(line(null, true))))
                .isEqualTo(MaterialVerdict.CERTIFIED);
        assertThat(verdict(numbered("Margarin", NUMBER, TODAY), known(line(TODAY, true))))
                .isEqualTo(MaterialVerdict.CERTIFIED);
    }

    @Test
    void aCriticalMaterialStaysCriticalWhenItIsCertified() {
        MaterialJudgement judgement = check.judge(numbered("Margarin", NUMBER, null), known(line(null, true)), TODAY);

        assertThat(judgement.critical()).isTrue();
        assertThat(judgement.flagged()).isFalse();
    }

    @Test
    void anExpiredOneIsExpiredByTheFileOrByTheRegister() {
        LocalDate yesterday = TODAY.minusDays(1);

        assertThat(verdict(numbered("Margarin", NUMBER, yesterday), known(line(null, true))))
                .isEqualTo(MaterialVerdict.EXPIRED);
        assertThat(verdict(numbered("Margarin", NUMBER, null), known(line(yesterday, true))))
                .isEqualTo(MaterialVerdict.EXPIRED);
        assertThat(verdict(numbered("Margarin", NUMBER, null), known(line(yesterday, true), line(null, true))))
                .isEqualTo(MaterialVerdict.CERTIFIED);
        assertThat(verdict(numbered("Margarin", NUMBER, null), known(line(null, false), line(yesterday, true))))
                .isEqualTo(MaterialVerdict.UNKNOWN_CERTIFICATE);
    }

    @Test
    void whatNobodyFoundOrConfirmedIsUnknown() {
        assertThat(verdict(numbered("Margarin", NUMBER, null), CertificateKnowledge.nothing()))
                .isEqualTo(MaterialVerdict.UNKNOWN_CERTIFICATE);
        assertThat(verdict(numbered("Margarin", NUMBER, null), known(line(null, false))))
                .isEqualTo(MaterialVerdict.UNKNOWN_CERTIFICATE);
        assertThat(verdict(numbered("Margarin", "JAKIM/700-2", null), CertificateKnowledge.nothing()))
                .isEqualTo(MaterialVerdict.UNKNOWN_CERTIFICATE);
    }

    @Test
    void whatTheNationalSearchDoesNotKnowIsNotFound() {
        assertThat(verdict(numbered("Margarin", NUMBER, null), new CertificateKnowledge(List.of(), true)))
                .isEqualTo(MaterialVerdict.NOT_FOUND);
    }

    @Test
    void aCertificateOfAnotherProductOrProducerDoesNotCertify() {
        assertThat(verdict(numbered("Anggur kolesom", NUMBER, null), known(line(null, true))))
                .isEqualTo(MaterialVerdict.CERTIFIED);
        MaterialFacts juice = new MaterialFacts("Jus buah", IngredientKind.RAW, true, null, null, NUMBER, null);
        assertThat(verdict(juice, known(line(null, true)))).isEqualTo(MaterialVerdict.OTHER_PRODUCT);
        MaterialFacts other =
                new MaterialFacts("Margarin", IngredientKind.RAW, true, null, "CV Lain Sekali", NUMBER, null);
        assertThat(verdict(other, known(line(null, true)))).isEqualTo(MaterialVerdict.OTHER_PRODUCT);
    }

    @ParameterizedTest
    @EnumSource(MaterialVerdict.class)
    void everyVerdictHasASentenceInBothLanguages(MaterialVerdict verdict) {
        Messages messages = new Messages();
        MaterialFacts facts = switch (verdict) {
            case EXEMPT -> named("Beras", IngredientKind.RAW, false);
            case CRITICAL -> named("Keju", IngredientKind.RAW, false);
            case FORBIDDEN -> named("Boraks", IngredientKind.RAW, false);
            case UNLISTED -> named("Xyz", IngredientKind.RAW, false);
            case NOT_INGESTED -> named("Xyz", IngredientKind.PACKAGING, false);
            case NUMBER_MISSING -> named("Xyz", IngredientKind.RAW, true);
            case WRONG_NUMBER -> numbered("Xyz", "KH-1", null);
            case EXPIRED -> numbered("Margarin", NUMBER, LocalDate.of(2026, 1, 2));
            default -> numbered("Margarin", NUMBER, null);
        };
        CertificateKnowledge known = switch (verdict) {
            case CERTIFIED -> known(line(null, true));
            case OTHER_PRODUCT -> known(new KnownCertificate("Jus", "Lain", null, true));
            case NOT_FOUND -> new CertificateKnowledge(List.of(), true);
            default -> CertificateKnowledge.nothing();
        };

        MaterialJudgement judgement = check.judge(facts, known, TODAY);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence(messages, Messages.INDONESIAN)).doesNotContain("MATERIAL_", "{", "CERTIFICATE_");
        assertThat(judgement.sentence(messages, Locale.ENGLISH))
                .doesNotContain("MATERIAL_", "{", "CERTIFICATE_")
                .isNotEqualTo(judgement.sentence(messages, Messages.INDONESIAN));
    }
}
