package id.halal.proof.bench.load;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as the bytes that are sent. */
public final class WireRequest {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private WireRequest(String method, String path) {
        this.method = method;
        this.path = path;
        headers.put("Host", "localhost");
    }

    /** @param path with {@code /api/v1} and whatever belongs to it */
    public static WireRequest get(String path) {
        return new WireRequest("GET", path);
    }

    public static WireRequest post(String path) {
        return new WireRequest("POST", path);
    }

    public WireRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** @param token null for nobody's */
    public WireRequest as(@Nullable String token) {
        return token == null ? this : header("Authorization", "Bearer " + token);
    }

    public byte[] bytes() {
        return bytes(null);
    }

    /** @param json the body; null for none */
    public byte[] bytes(@Nullable String json) {
        byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        if (json != null) {
            header("Content-Type", "application/json");
            header("Content-Length", Integer.toString(body.length));
        }
        StringBuilder text =
                new StringBuilder(512).append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        byte[] head = text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }
}
