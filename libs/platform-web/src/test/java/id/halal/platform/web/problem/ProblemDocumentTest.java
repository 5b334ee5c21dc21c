package id.halal.platform.web.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemDocumentTest {

    private final Messages messages = new Messages();

    @Test
    void namesTypeTitleStatusAndCode() {
        Map<String, Object> document = write(ProblemException.notFound(), Locale.ENGLISH);

        assertThat(document)
                .isEqualTo(Map.of(
                        "type", "urn:halal:problem:NOT_FOUND",
                        "title", "There is nothing here that you may see.",
                        "status", 404,
                        "code", "NOT_FOUND"));
    }

    @Test
    void fillsTheSentenceAndAddsMembers() {
        ProblemException problem = ProblemException.of(CommonProblem.ILLEGAL_ACTION, "submit", "CERTIFIED")
                .with("state", "CERTIFIED")
                .with("allowedActions", List.of());

        Map<String, Object> document = write(problem, Messages.INDONESIAN);

        assertThat(document)
                .containsEntry("title", "Tindakan submit tidak dapat dilakukan pada status CERTIFIED.")
                .containsEntry("state", "CERTIFIED")
                .containsEntry("allowedActions", List.of());
    }

    @Test
    void namesEveryWrongField() {
        ProblemException problem = ProblemException.invalid(
                FieldProblem.of("/name", "REQUIRED"), FieldProblem.of("/products/0/name", "SIZE", 1, 77));

        assertThat(write(problem, Locale.ENGLISH))
                .containsEntry("status", 422)
                .containsEntry(
                        "errors",
                        List.of(
                                Map.of("pointer", "/name", "code", "REQUIRED", "message", "Must not be empty."),
                                Map.of(
                                        "pointer",
                                        "/products/0/name",
                                        "code",
                                        "SIZE",
                                        "message",
                                        "The length must be between 1 and 77.")));
    }

    @Test
    void aProblemKeepsItsFieldsWhenAMemberIsAdded() {
        ProblemException problem =
                ProblemException.invalid(FieldProblem.of("/nib", "FORMAT")).with("rule", "13 digits");

        assertThat(problem.fields()).containsExactly(FieldProblem.of("/nib", "FORMAT"));
        assertThat(problem.extensions()).isEqualTo(Map.of("rule", "13 digits"));
        assertThat(problem).hasMessage("INVALID_FIELDS [/nib]");
    }

    @Test
    void aTraceKeepsItsIdFromTheGatewayOn() {
        assertThat(TraceId.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"
            })
    void aMalformedTraceGetsANewId(String traceparent) {
        assertThat(TraceId.of(traceparent))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo("4bf92f3577b34da6a3ce929d0e0e4736")
                .isNotEqualTo(TraceId.of(traceparent));
    }

    private Map<String, Object> write(ProblemException problem, Locale language) {
        return ProblemDocument.of(problem, messages, language);
    }
}
