package id.halal.platform.web.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import java.util.Locale;

/** Turns a {@link ProblemException} into the HTTP answer. */
@Singleton
public class ProblemResponses {

    private final Messages messages;

    ProblemResponses(Messages messages) {
        this.messages = messages;
    }

    /** A 5xx carries a {@code traceId}, under which the request is found in the logs. */
    public Response of(ProblemException refusal, HttpHeaders headers) {
        ProblemException problem =
                refusal.status() >= 500 && !refusal.extensions().containsKey("traceId")
                        ? refusal.with("traceId", TraceId.of(headers.getHeaderString(TraceId.HEADER)))
                        : refusal;
        Locale language = messages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .entity(ProblemDocument.of(problem, messages, language));
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 503 || problem.code() == CommonProblem.NOT_YET) {
            response.header(HttpHeaders.RETRY_AFTER, 2);
        }
        return response.build();
    }
}
