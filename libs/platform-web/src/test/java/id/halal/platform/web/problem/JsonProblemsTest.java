package id.halal.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonProblemsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Product(String name, int grams) {}

    record Draft(String nib, List<Product> products) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"nib\":}",
                "{\"nib\":\"1\"",
                "{\"products\":[{\"name\":\"a\"]}",
                "nib",
                "{\"nib\":\"\\x\"}"
            })
    void namesBrokenJson(String body) {
        ProblemException problem = problemOf(body);

        assertThat(problem.code()).isEqualTo(CommonProblem.MALFORMED_JSON);
        assertThat(problem.fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nib\":[1]}                                              | /nib",
                "{\"products\":\"x\"}                                       | /products",
                "{\"products\":[{\"grams\":1},{\"grams\":\"heavy\"}]}       | /products/1/grams",
                "{\"products\":[{\"grams\":99999999999}]}                   | /products/0/grams"
            })
    void pointsAtAWrongType(String body, String pointer) {
        ProblemException problem = problemOf(body);

        assertThat(problem.code()).isEqualTo(CommonProblem.FIELD_TYPE);
        assertThat(problem.fields()).containsExactly(FieldProblem.of(pointer, "FIELD_TYPE", pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nibb\":\"1\"}                    | /nibb",
                "{\"products\":[{\"weight\":1}]}     | /products/0/weight",
                "{\"a/b~c\":1}                       | /a~1b~0c"
            })
    void pointsAtAnUnknownField(String body, String pointer) {
        ProblemException problem = problemOf(body);

        assertThat(problem.code()).isEqualTo(CommonProblem.UNKNOWN_FIELD);
        assertThat(problem.fields()).containsExactly(FieldProblem.of(pointer, "UNKNOWN_FIELD", pointer));
    }

    @Test
    void aListInPlaceOfAnObjectIsTheBodyAsAWhole() {
        ProblemException problem = problemOf("[]");

        assertThat(problem.code()).isEqualTo(CommonProblem.BODY_TYPE);
        assertThat(problem.fields()).containsExactly(FieldProblem.of("", "BODY_TYPE", ""));
    }

    private static ProblemException problemOf(String body) {
        return JsonProblems.of(
                catchThrowableOfType(JsonProcessingException.class, () -> JSON.readValue(body, Draft.class)));
    }
}
