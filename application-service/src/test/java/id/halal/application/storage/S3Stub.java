package id.halal.application.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.halal.platform.data.idempotency.Sha256;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object store that believes nobody: it works out the signature (AWS4-HMAC-SHA256) of each request by itself. */
final class S3Stub implements AutoCloseable {

    static final String BUCKET = "dokumen";
    static final String ACCESS_KEY = "contoh";
    static final String SECRET_KEY = "rahasia-contoh";
    static final String REGION = "ap-southeast-3";

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    final Map<String, String> checksums = new ConcurrentHashMap<>();
    volatile int failing;

    private final HttpServer server;

    S3Stub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (failing != 0) {
            send(exchange, failing, error("Failing"));
        } else if (!isSigned(exchange, body)) {
            send(exchange, 403, error("SignatureDoesNotMatch"));
        } else {
            String key = exchange.getRequestURI().getPath().substring(BUCKET.length() + 2);
            serve(exchange, key, body);
        }
    }

    private void serve(HttpExchange exchange, String key, byte[] body) throws IOException {
        byte[] found = objects.get(key);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                checksums.put(key, header(exchange, "x-amz-checksum-sha256"));
                objects.put(key, body);
                exchange.getResponseHeaders().add("ETag", "\"" + key.substring(0, 8) + "\"");
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(key);
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            }
            case "HEAD" -> {
                exchange.sendResponseHeaders(found == null ? 404 : 200, -1);
                exchange.close();
            }
            default -> send(exchange, found == null ? 404 : 200, found == null ? error("NoSuchKey") : found);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean empty = body.length == 0 || "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static byte[] error(String code) {
        return ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>x</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        Matcher signed = AUTHORIZATION.matcher(header(exchange, "Authorization"));
        String hash = header(exchange, "x-amz-content-sha256");
        if (!signed.matches()
                || !ACCESS_KEY.equals(signed.group(1))
                || !(hash.equals("UNSIGNED-PAYLOAD") || hash.equals(Sha256.hex(body)))) {
            return false;
        }
        StringBuilder canonical = new StringBuilder(exchange.getRequestMethod())
                .append('\n')
                .append(exchange.getRequestURI().getRawPath())
                .append('\n')
                .append(
                        exchange.getRequestURI().getRawQuery() == null
                                ? ""
                                : exchange.getRequestURI().getRawQuery())
                .append('\n');
        List<String> names = List.of(signed.group(4).split(";"));
        names.forEach(name -> canonical
                .append(name)
                .append(':')
                .append(header(exchange, name).strip())
                .append('\n'));
        canonical.append('\n').append(signed.group(4)).append('\n').append(hash);
        String scope = signed.group(2) + "/" + signed.group(3) + "/s3/aws4_request";
        String toSign = "AWS4-HMAC-SHA256\n" + header(exchange, "x-amz-date") + "\n" + scope + "\n"
                + Sha256.hex(canonical.toString().getBytes(StandardCharsets.UTF_8));
        byte[] key = ("AWS4" + SECRET_KEY).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(signed.group(2), signed.group(3), "s3", "aws4_request", toSign)) {
            key = hmac(key, part);
        }
        boolean put = "PUT".equals(exchange.getRequestMethod());
        return names.contains("host")
                && (!put || names.contains("x-amz-checksum-sha256"))
                && REGION.equals(signed.group(3))
                && HexFormat.of().formatHex(key).equals(signed.group(5));
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
