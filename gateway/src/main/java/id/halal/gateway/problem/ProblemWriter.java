package id.halal.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemDocument;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Writes a refusal of the gateway in the form every service uses. */
@Singleton
public class ProblemWriter {

    /** Extension and header: whole seconds until it is worth trying again. */
    private static final String RETRY_AFTER = "retryAfter";

    private final Messages messages;
    private final ObjectMapper json;

    ProblemWriter(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** The refusal with the seconds after which another try may succeed. */
    public static ProblemException retryAfter(ProblemException problem, long seconds) {
        return problem.with(RETRY_AFTER, Math.max(1, seconds));
    }

    /**
     * @param acceptLanguage the caller's header, or null
     * @param traceId added to what is our fault
     * @param headers takes the headers that go with the body
     * @return the body
     */
    public Buffer write(ProblemException refusal, @Nullable String acceptLanguage, String traceId, MultiMap headers) {
        ProblemException problem = refusal.status() >= 500 ? refusal.with("traceId", traceId) : refusal;
        Locale language = messages.best(acceptLanguage);
        headers.set(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 401) {
            headers.set("WWW-Authenticate", "Bearer");
        }
        Object seconds = problem.extensions().get(RETRY_AFTER);
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        try {
            return Buffer.buffer(json.writeValueAsBytes(ProblemDocument.of(problem, messages, language)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
