package id.halal.companion.companion;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PersonValuesTest {

    @Test
    void valuesAreKeptInOneForm() {
        assertThat(PersonValues.read(
                        Map.of("nik", "6472014505900009", "phone", " 081234567890 ", "npwp", "09.254.294.3-407.000")))
                .containsEntry(CompanionFields.NIK, "6472014505900009")
                .containsEntry(CompanionFields.PHONE, "+6281234567890")
                .containsEntry(CompanionFields.NPWP, "092542943407000");
    }

    @Test
    void nothingTakesAValueAway() {
        Map<String, String> sent = new HashMap<>();
        sent.put("email", null);

        assertThat(PersonValues.read(sent)).hasSize(1).containsEntry(CompanionFields.EMAIL, null);
    }

    @ParameterizedTest
    @CsvSource({
        "nik, 647201450590000, NIK_DIGITS",
        "nik, 6472013213900009, NIK_DATE",
        "nik, 0072014505900009, NIK_PROVINCE",
        "phone, 0541202020, PHONE_FORMAT",
        "email, siti(at)example.org, EMAIL_FORMAT",
        "npwp, 123, NPWP_DIGITS",
        "bankAccount, 12-34, BANK_ACCOUNT_DIGITS"
    })
    void aWrongValueIsNamedWithItsRule(String field, String value, String rule) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> PersonValues.read(Map.of(field, value)));

        assertThat(refused.fields()).containsExactly(FieldProblem.of("/person/" + field, rule));
    }

    @ParameterizedTest
    @CsvSource({"nik, 6472••••••••••09", "name, S• R•", "phone, +62*********234", "bankAccount, XXXX4455"})
    void aMaskIsNeverTakenForAValue(String field, String value) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> PersonValues.read(Map.of(field, value)));

        assertThat(refused.code()).isEqualTo(CommonProblem.MASKED_VALUE);
        assertThat(refused.fields()).extracting(FieldProblem::pointer).containsExactly("/person/" + field);
    }
}
