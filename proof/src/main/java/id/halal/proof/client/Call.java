package id.halal.proof.client;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One request being put together. {@link #once()} sends it as it is; {@link #expect} repeats it, under the same idempotency key, while
 * the answer is "not yet" (409 NOT_YET) or "not now" (503), within bounds.
 */
public final class Call {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Gateway gateway;
    private final Gateway.Caller caller;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    private Patience patience = Patience.USUAL;

    Call(Gateway gateway, Gateway.Caller caller, String method, String path) {
        this.gateway = gateway;
        this.caller = caller;
        this.method = method;
        this.path = path;
        headers.put("Accept-Language", "en");
    }

    /** A JSON body. */
    public Call body(Object value) {
        return raw(Json.text(value));
    }

    /** A body said to be JSON, whatever it is. */
    public Call raw(String text) {
        headers.put("Content-Type", "application/json");
        body = HttpRequest.BodyPublishers.ofString(text);
        return this;
    }

    /** A merge patch (RFC 7396). */
    public Call mergePatch(Object value) {
        raw(Json.text(value));
        return header("Content-Type", "application/merge-patch+json");
    }

    public Call bytes(byte[] content, String type) {
        headers.put("Content-Type", type);
        body = HttpRequest.BodyPublishers.ofByteArray(content);
        return this;
    }

    /** A body whose length is not announced. */
    public Call chunked(byte[] content, String type) {
        headers.put("Content-Type", type);
        body = HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(content));
        return this;
    }

    public Call key(String idempotencyKey) {
        return header("Idempotency-Key", idempotencyKey);
    }

    public Call withoutKey() {
        headers.remove("Idempotency-Key");
        return this;
    }

    public Call ifMatch(long version) {
        return header("If-Match", "\"" + version + "\"");
    }

    public Call ifNoneMatch(String etag) {
        return header("If-None-Match", etag);
    }

    public Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** How long {@link #expect} keeps trying. */
    public Call patience(Patience wanted) {
        patience = wanted;
        return this;
    }

    /** Sends it once. */
    public Reply once() {
        try {
            return new Reply(this, gateway.http().send(request(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(this + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Sends it until the answer is more than "later".
     *
     * @throws UnexpectedReply when the status is none of these
     */
    public Reply expect(int... statuses) {
        return settled().expect(statuses);
    }

    /** Sends it until the answer is more than "later", and hands back that answer. */
    public Reply settled() {
        long end = System.nanoTime() + patience.limit().toNanos();
        while (true) {
            @Nullable Reply reply;
            try {
                reply = once();
                if (!patience.isLater(reply)) {
                    return reply;
                }
            } catch (UncheckedIOException e) {
                if (!patience.bearsBrokenConnections() || System.nanoTime() > end) {
                    throw e;
                }
                reply = null;
            }
            if (System.nanoTime() > end) {
                throw new UnexpectedReply("for " + patience.limit(), this, java.util.Objects.requireNonNull(reply));
            }
            Pause.of(patience.pause(reply));
        }
    }

    private HttpRequest request() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.uri(path)).timeout(TIMEOUT).method(method, body);
        headers.forEach(request::header);
        @Nullable String token = caller.token();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    Call freshKey() {
        return key(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + caller.name() + ")";
    }
}
