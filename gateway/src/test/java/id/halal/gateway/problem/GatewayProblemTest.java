package id.halal.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.gateway.stub.Json;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class GatewayProblemTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Messages messages = new Messages();
    private final ProblemWriter writer = new ProblemWriter(messages, new ObjectMapper());
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @EnumSource(GatewayProblem.class)
    void everyCodeHasBothSentences(GatewayProblem code) {
        assertThat(messages.knows(Messages.INDONESIAN, code.name())).isTrue();
        assertThat(messages.knows(Locale.ENGLISH, code.name())).isTrue();
    }

    @Test
    void aRefusalOfTheCallerHasNoTrace() {
        JsonNode document = write(ProblemException.of(GatewayProblem.SUSPICIOUS_PATH));

        assertThat(document.path("code").asText()).isEqualTo("SUSPICIOUS_PATH");
        assertThat(document.path("status").asInt()).isEqualTo(400);
        assertThat(document.has("traceId")).isFalse();
        assertThat(headers.get("Content-Type")).isEqualTo("application/problem+json");
        assertThat(headers.get("Content-Language")).isEqualTo("en");
        assertThat(headers.contains("Retry-After")).isFalse();
    }

    @Test
    void aFailureOfOursHasATraceAndATimeToRetry() {
        JsonNode document = write(ProblemWriter.retryAfter(ProblemException.of(CommonProblem.UNAVAILABLE), 0));

        assertThat(document.path("traceId").asText()).isEqualTo(TRACE);
        assertThat(headers.get("Retry-After")).isEqualTo("1");
    }

    @Test
    void whoIsNotLoggedInIsToldHow() {
        write(ProblemException.of(CommonProblem.UNAUTHENTICATED));

        assertThat(headers.get("WWW-Authenticate")).isEqualTo("Bearer");
    }

    private JsonNode write(ProblemException problem) {
        return Json.of(writer.write(problem, "en", TRACE, headers).toString());
    }
}
