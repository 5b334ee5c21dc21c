package id.halal.platform.data.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemDocument;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How a resource writes: one transaction in the caller's scope, and for creating and deciding POSTs an {@code Idempotency-Key} kept in
 * that same transaction. A concurrent twin waits for the first one's commit and then gets its answer. 2xx answers and domain
 * refusals (409, 422) are kept for seven days; nothing else is.
 */
@Singleton
public class Writes {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,100}");

    private final ScopedTransactions transactions;
    private final IdempotencyStore store;
    private final ObjectMapper json;
    private final Messages messages;
    private final HttpHeaders headers;
    private final RequestLine request;

    Writes(
            ScopedTransactions transactions,
            IdempotencyStore store,
            ObjectMapper json,
            Messages messages,
            HttpHeaders headers,
            RequestLine request) {
        this.transactions = transactions;
        this.store = store;
        this.json = json;
        this.messages = messages;
        this.headers = headers;
        this.request = request;
    }

    /**
     * Runs a creating or deciding POST at most once per key.
     *
     * @param body the request's body, hashed to tell a repeat from another request under the same key; null for none
     * @throws ProblemException 400 without a key, 422 {@code IDEMPOTENCY_KEY_REUSED} with another body
     */
    public Response once(@Nullable Object body, Function<CallerScope, Written> action) {
        IdempotencyStore.Key key = request.key(checkedKey(), hash(body));
        try {
            return transactions.write(scope -> {
                Optional<IdempotencyStore.Answer> before = store.begin(key);
                if (before.isPresent()) {
                    return response(before.get());
                }
                Written written = action.apply(scope);
                IdempotencyStore.Answer answer = answer(written);
                store.keep(key, answer);
                return response(answer);
            });
        } catch (ProblemException refused) {
            keepRefusal(key, refused);
            throw refused;
        }
    }

    /**
     * As {@link #once(Object, Function)}, or a rehearsal of it that makes every check, answers what would be, and writes nothing.
     *
     * @param dryRun a rehearsal needs no key and keeps none; it answers 200 without Location and ETag, since nothing has come to be
     */
    public Response once(@Nullable Object body, boolean dryRun, Function<CallerScope, Written> action) {
        return dryRun
                ? transactions.rehearse(scope -> response(
                        answer(new Written(200, null, null, action.apply(scope).body()))))
                : once(body, action);
    }

    /** Runs a write whose repeat is harmless by its nature or by its version: PUT, PATCH, DELETE. */
    public Response run(Function<CallerScope, Written> action) {
        return transactions.write(scope -> response(answer(action.apply(scope))));
    }

    private void keepRefusal(IdempotencyStore.Key key, ProblemException refused) {
        boolean ownRefusal = refused.code() == CommonProblem.IDEMPOTENCY_KEY_REUSED;
        if (ownRefusal
                || (refused.status() != 409 && refused.status() != 422)
                || refused.code() == CommonProblem.NOT_YET) {
            return;
        }
        String document = text(ProblemDocument.of(
                refused, messages, messages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
        transactions.write(scope -> {
            if (store.begin(key).isEmpty()) {
                store.keep(key, new IdempotencyStore.Answer(refused.status(), null, null, document));
            }
            return Boolean.TRUE;
        });
    }

    private String checkedKey() {
        String key = headers.getHeaderString(KEY_HEADER);
        if (key == null || key.isBlank()) {
            throw ProblemException.of(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(CommonProblem.IDEMPOTENCY_KEY_FORMAT);
        }
        return key;
    }

    private String hash(@Nullable Object body) {
        return Sha256.hex(body == null ? new byte[0] : text(body).getBytes(StandardCharsets.UTF_8));
    }

    private IdempotencyStore.Answer answer(Written written) {
        Object body = written.body();
        Long version = written.version();
        return new IdempotencyStore.Answer(
                written.status(),
                written.location(),
                version == null ? null : ExpectedVersion.tag(version),
                body == null ? null : text(body));
    }

    private static Response response(IdempotencyStore.Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.location() != null) {
            response.location(URI.create(Objects.requireNonNull(answer.location())));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.body() != null) {
            response.type(answer.status() < 400 ? MediaType.APPLICATION_JSON : ProblemDocument.MEDIA_TYPE)
                    .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        return response.build();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written as JSON", e);
        }
    }

    /** Who asks for what: the parts of an idempotency key that come from the request itself. */
    @Singleton
    static class RequestLine {

        private final Caller caller;
        private final UriInfo uri;
        private final jakarta.ws.rs.core.Request request;

        RequestLine(Caller caller, UriInfo uri, jakarta.ws.rs.core.Request request) {
            this.caller = caller;
            this.uri = uri;
            this.request = request;
        }

        IdempotencyStore.Key key(String key, String hash) {
            return new IdempotencyStore.Key(caller.subject(), request.getMethod(), uri.getPath(), key, hash);
        }
    }
}
