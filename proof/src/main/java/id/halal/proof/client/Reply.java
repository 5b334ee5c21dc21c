package id.halal.proof.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came back. */
public final class Reply {

    private static final int FIRST_ERROR = 400;

    private final Call call;
    private final HttpResponse<byte[]> response;

    Reply(Call call, HttpResponse<byte[]> response) {
        this.call = call;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body as it came. */
    public byte[] content() {
        return response.body().clone();
    }

    /** The body as text, for messages. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body; a missing node when there is none. */
    public JsonNode json() {
        return response.body().length == 0 ? MissingNode.getInstance() : Json.tree(response.body());
    }

    public <T> T as(Class<T> type) {
        return Json.as(json(), type);
    }

    public @Nullable String etag() {
        return header("ETag").orElse(null);
    }

    /** The version the ETag names. */
    public long version() {
        String tag = header("ETag").orElseThrow(() -> new UnexpectedReply("has no ETag", call, this));
        return Long.parseLong(tag.replace("W/", "").replace("\"", ""));
    }

    public boolean isProblem() {
        return status() >= FIRST_ERROR && header("Content-Type").orElse("").startsWith(Problem.MEDIA_TYPE);
    }

    /** The problem document; one with an empty code when the body is none. */
    public Problem problem() {
        return Problem.of(status(), isProblem() ? json() : MissingNode.getInstance());
    }

    /** The reply itself, when it has one of these statuses. */
    public Reply expect(int... statuses) {
        for (int status : statuses) {
            if (status == status()) {
                return this;
            }
        }
        throw new UnexpectedReply("was not expected", call, this);
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
