package id.halal.platform.web.patch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.web.json.RequestJson;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MergePatchTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
    private static final Premises STALL =
            new Premises("Warung Bu Sri", 2, new Place("6472", "Samarinda"), List.of("a"));

    private final MergePatch patch = new MergePatch(new RequestJson(JSON), VALIDATORS.getValidator());

    record Place(String regency, String village) {}

    record Premises(
            @NotBlank(message = "NAME_REQUIRED") String name,
            @Positive int sites,
            Place place,
            List<String> tags) {}

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    /** RFC 7396, appendix A, all cases. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}             | {\"a\":\"c\"}               | {\"a\":\"c\"}",
                "{\"a\":\"b\"}             | {\"b\":\"c\"}               | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}             | {\"a\":null}                | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null}                | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}           | {\"a\":\"c\"}               | {\"a\":\"c\"}",
                "{\"a\":\"c\"}             | {\"a\":[\"b\"]}             | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}     | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}   | {\"a\":[1]}                 | {\"a\":[1]}",
                "[\"a\",\"b\"]             | [\"c\",\"d\"]               | [\"c\",\"d\"]",
                "{\"a\":\"b\"}             | [\"c\"]                     | [\"c\"]",
                "{\"a\":\"foo\"}           | null                        | null",
                "{\"a\":\"foo\"}           | \"bar\"                     | \"bar\"",
                "{\"e\":null}              | {\"a\":1}                   | {\"e\":null,\"a\":1}",
                "[1,2]                     | {\"a\":\"b\",\"c\":null}    | {\"a\":\"b\"}",
                "{}                        | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void mergesAsTheStandardSays(String target, String change, String result) throws JsonProcessingException {
        assertThat(patch.merge(JSON.readTree(target), JSON.readTree(change))).isEqualTo(JSON.readTree(result));
    }

    @Test
    void changesOnlyWhatIsNamed() throws JsonProcessingException {
        Premises changed = apply("{\"place\":{\"village\":\"Sungai Pinang\"},\"sites\":3}");

        assertThat(changed)
                .isEqualTo(new Premises("Warung Bu Sri", 3, new Place("6472", "Sungai Pinang"), List.of("a")));
    }

    @Test
    void nullRemoves() throws JsonProcessingException {
        assertThat(apply("{\"place\":null}").place()).isNull();
    }

    @Test
    void validatesTheWhole() {
        assertThatThrownBy(() -> apply("{\"name\":null}"))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        broken -> assertThat(broken.getConstraintViolations())
                                .extracting(violation -> violation.getMessage())
                                .containsExactly("NAME_REQUIRED"));
    }

    @Test
    void aWrongTypeIsTheClientsMistake() {
        assertThatThrownBy(() -> apply("{\"sites\":\"many\"}")).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "7"})
    void refusesToReplaceTheWholeResource(String notAnObject) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> apply(notAnObject));

        assertThat(problem.code()).isEqualTo(CommonProblem.BODY_TYPE);
        assertThat(problem.status()).isEqualTo(400);
    }

    private Premises apply(String change) throws JsonProcessingException {
        return patch.apply(STALL, JSON.readTree(change), Premises.class);
    }
}
