package id.halal.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** The one family of mappers: nothing leaves a service as an error that is not a problem document. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException problem, HttpHeaders headers) {
        return responses.of(problem, headers);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations, HttpHeaders headers) {
        return responses.of(Violations.problem(violations), headers);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthenticated(RuntimeException refused, HttpHeaders headers) {
        if (isIdentityProviderDown(refused)) {
            return responses.of(ProblemException.of(CommonProblem.IDENTITY_PROVIDER_UNAVAILABLE), headers);
        }
        return responses.of(ProblemException.of(CommonProblem.UNAUTHENTICATED), headers);
    }

    /** A token signed with a key we do not know sends us to the identity provider; while that is down nobody can say. */
    @ServerExceptionMapper
    public Response identityProviderDown(OIDCException failure, HttpHeaders headers) {
        LOG.warnf("identity provider: %s", failure.getMessage());
        return responses.of(ProblemException.of(CommonProblem.IDENTITY_PROVIDER_UNAVAILABLE), headers);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpHeaders headers) {
        return responses.of(ProblemException.of(CommonProblem.FORBIDDEN), headers);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException malformed, HttpHeaders headers) {
        return responses.of(JsonProblems.of(malformed), headers);
    }

    /** Named besides its parent, because Quarkus brings a mapper for exactly this class, and the closest one wins. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched, HttpHeaders headers) {
        return responses.of(JsonProblems.of(mismatched), headers);
    }

    /** A type of ours that Jackson cannot handle is our fault, not the client's. */
    @ServerExceptionMapper
    public Response invalidDefinition(InvalidDefinitionException ours, HttpHeaders headers) {
        return unexpected(ours, headers);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, HttpHeaders headers) {
        if (failure.getCause() instanceof JsonProcessingException json
                && failure.getResponse().getStatus() == 400) {
            return responses.of(JsonProblems.of(json), headers);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        CommonProblem code = switch (status) {
            case 400 -> CommonProblem.BAD_REQUEST;
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> CommonProblem.UNAVAILABLE;
            default -> status < 500 ? CommonProblem.BAD_REQUEST : CommonProblem.INTERNAL;
        };
        return code == CommonProblem.INTERNAL
                ? unexpected(failure, headers)
                : responses.of(ProblemException.of(code), headers);
    }

    /** The last resort: the client gets a trace id and no class name, the log gets the rest under the same id. */
    @ServerExceptionMapper
    public Response unexpected(Throwable failure, HttpHeaders headers) {
        if (MalformedForm.isIn(failure)) {
            return responses.of(ProblemException.of(CommonProblem.MALFORMED_FORM), headers);
        }
        String traceId = TraceId.of(headers.getHeaderString(TraceId.HEADER));
        LOG.errorf(failure, "unexpected failure, trace id %s", traceId);
        return responses.of(ProblemException.of(CommonProblem.INTERNAL).with("traceId", traceId), headers);
    }

    private static boolean isIdentityProviderDown(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (List.of(OIDCException.class, IOException.class).stream().anyMatch(cause.getClass()::equals)
                    || cause instanceof java.net.ConnectException) {
                return true;
            }
        }
        return false;
    }
}
