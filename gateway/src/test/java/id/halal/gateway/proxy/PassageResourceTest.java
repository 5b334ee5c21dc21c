package id.halal.gateway.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.RawHttp;
import id.halal.gateway.stub.StubService;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Stubs.class)
class PassageResourceTest {

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @TestHTTPResource
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/businesses/7?name=a%20b&cursor=x, business",
        "/api/v1/regions, business",
        "/api/v1/certificates/ID64110000000011125, application",
        "/api/v1/sihalal-lookups, application",
        "/api/v1/lp3h, companion",
        "/api/v1/letters/K7QMB2ZT5WXH9RCD, companion",
        "/api/v1/operations/application/inbox, application"
    })
    void aPathReachesItsOwnerUnchanged(String uri, String service) throws Exception {
        JsonNode seen = json(send("GET", uri, ""));

        assertThat(seen.path("service").asText()).isEqualTo(service);
        assertThat(seen.path("uri").asText()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void methodAndBodyPass(String method) throws Exception {
        JsonNode seen = json(send(method, "/api/v1/applications", "x".repeat(1000)));

        assertThat(seen.path("method").asText()).isEqualTo(method);
        assertThat(seen.path("bytes").asInt()).isEqualTo(1000);
    }

    @Test
    void whereTheServiceLiesStaysInside() throws Exception {
        HttpResponse<String> answer = send("POST", "/api/v1/applications?from=http://x/y", "");

        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/applications?from=http://x/y");
    }

    @Test
    void theAnswersHeadersPassButNotThoseOfTheConnection() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/v1/applications/7", "");

        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Keep-Alive")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unknown",
                "/api/v1",
                "/api",
                "/api/v2/businesses",
                "/internal/claims",
                "/nothing",
                "/api/v1/operations/nobody/inbox",
                "/q/openapi-of-nobody"
            })
    void anUnknownPathIsA404(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path, "");

        assertProblem(answer.statusCode(), answer.body(), 404, "NOT_FOUND");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/businesses",
                "/api//v1/businesses",
                "/api/v1/../internal",
                "/api/v1/%2e%2e/internal",
                "/api/v1/businesses/..%2f..%2finternal",
                "/api/v1/businesses%5c..",
                "/api/v1/businesses;x=1",
                "/api/v1/businesses%00",
                "/q/%2e%2e/api/v1/businesses"
            })
    void aSuspiciousPathIsA400AndReachesNobody(String path) {
        int before = requests();

        RawHttp.Answer answer = raw("GET " + path + " HTTP/1.1\nHost: x\n\n");

        assertProblem(answer.status(), answer.body(), 400, "SUSPICIOUS_PATH");
        assertThat(requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1\\internal", "/api/v1/businesses%zz", "/api/v1/businesses%", "/api/v1/{x}"})
    void whatIsNoUriAtAllIsA400(String path) {
        assertThat(raw("GET " + path + " HTTP/1.1\nHost: x\n\n").status()).isEqualTo(400);
    }

    @Test
    void anAbsoluteTargetIsRefused() {
        RawHttp.Answer answer = raw("GET http://other/api/v1/businesses HTTP/1.1\nHost: x\n\n");

        assertProblem(answer.status(), answer.body(), 400, "SUSPICIOUS_PATH");
    }

    @Test
    void noWebSocket() {
        int before = requests();

        RawHttp.Answer answer = raw("""
                GET /api/v1/businesses HTTP/1.1
                Host: x
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

                """);

        assertProblem(answer.status(), answer.body(), 400, "UPGRADE_REFUSED");
        assertThat(requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND"})
    void anotherMethodIsA405(String method) {
        RawHttp.Answer answer = raw(method + " /api/v1/businesses HTTP/1.1\nHost: x\n\n");

        assertProblem(answer.status(), answer.body(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void whatTheCallerSaysAboutItselfIsReplaced() {
        JsonNode headers = Json.of(raw("""
                        GET /api/v1/businesses HTTP/1.1
                        Host: halal.example:8443
                        X-Forwarded-For: 10.0.0.1
                        x-forwarded-host: evil.example
                        X-Forwarded-Proto: https
                        X-Forwarded-Prefix: /x
                        X-Forwarded-User: admin
                        Forwarded: for=10.0.0.1
                        X-Real-IP: 10.0.0.1
                        X-Original-URL: /internal
                        X-HTTP-Method-Override: DELETE
                        Connection: keep-alive, X-Secret
                        X-Secret: 1
                        Keep-Alive: timeout=9
                        Proxy-Authorization: Basic eDp5
                        TE: trailers
                        Idempotency-Key: 12345678
                        If-Match: "3"

                        """).body()).path("headers");

        assertThat(headers.path("x-forwarded-for").asText()).isEqualTo("127.0.0.1");
        assertThat(headers.path("x-forwarded-host").asText()).isEqualTo("halal.example:8443");
        assertThat(headers.path("x-forwarded-proto").asText()).isEqualTo("http");
        assertThat(headers.path("idempotency-key").asText()).isEqualTo("12345678");
        assertThat(headers.path("if-match").asText()).isEqualTo("\"3\"");
        assertThat(headers.fieldNames())
                .toIterable()
                .doesNotContain(
                        "x-forwarded-prefix",
                        "x-forwarded-user",
                        "forwarded",
                        "x-real-ip",
                        "x-original-url",
                        "x-http-method-override",
                        "x-secret",
                        "keep-alive",
                        "proxy-authorization",
                        "te");
        assertThat(URI.create("http://" + headers.path("host").asText())).isEqualTo(URI.create(Stubs.BUSINESS.url()));
    }

    @Test
    void theTraceOfTheCallerGoesOn() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(gateway.resolve("/api/v1/businesses"))
                        .header("traceparent", TRACEPARENT)
                        .header("tracestate", "a=b")
                        .header("X-Request-Id", "form-17")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        JsonNode headers = json(answer).path("headers");
        assertThat(headers.path("traceparent").asText()).isEqualTo(TRACEPARENT);
        assertThat(headers.path("tracestate").asText()).isEqualTo("a=b");
        assertThat(headers.path("x-request-id").asText()).isEqualTo("form-17");
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("form-17");
    }

    @Test
    void aMissingOrMalformedTraceIsMade() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(gateway.resolve("/api/v1/businesses"))
                        .header("traceparent", "00-xyz")
                        .header("tracestate", "a=b")
                        .header("X-Request-Id", "a b\"c")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        JsonNode headers = json(answer).path("headers");
        assertThat(headers.path("traceparent").asText()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(headers.has("tracestate")).isFalse();
        assertThat(headers.path("x-request-id").asText())
                .isEqualTo(headers.path("traceparent").asText().substring(3, 35));
    }

    @Test
    void answersWithoutBodyHaveNone() throws Exception {
        Stubs.APPLICATION.on("/api/v1/applications/unchanged", 304, "text/plain", "");
        Stubs.APPLICATION.on("/api/v1/applications/gone", 204, "text/plain", "");

        HttpResponse<String> unchanged = send("GET", "/api/v1/applications/unchanged", "");
        HttpResponse<String> gone = send("DELETE", "/api/v1/applications/gone", "");
        HttpResponse<String> head = send("HEAD", "/api/v1/applications/7", "");

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(gone.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(List.of(unchanged.body(), gone.body(), head.body())).containsOnly("");
    }

    @Test
    void anErrorOfTheServicePassesUnchanged() throws Exception {
        Stubs.APPLICATION.on("/api/v1/applications/broken", 500, "application/problem+json", "{\"code\":\"INTERNAL\"}");

        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = send("GET", "/api/v1/applications/broken", "");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"code\":\"INTERNAL\"}");
        }
        assertThat(send("GET", "/api/v1/applications", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aLongAnswerIsStreamed() throws Exception {
        byte[] piece = new byte[64 * 1024];
        Stubs.APPLICATION.on("/api/v1/applications/long", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 160; i++) {
                exchange.getResponseBody().write(piece);
            }
        });

        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(gateway.resolve("/api/v1/applications/long"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(160 * piece.length);
    }

    @Test
    void replicasTakeTurns() throws Exception {
        List<String> services = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            services.add(json(send("GET", "/api/v1/claims", "")).path("service").asText());
        }

        assertThat(services.subList(0, 2)).containsExactlyInAnyOrder("quota-one", "quota-two");
        assertThat(services.subList(2, 4)).isEqualTo(services.subList(0, 2));
        assertThat(services.subList(4, 6)).isEqualTo(services.subList(0, 2));
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private RawHttp.Answer raw(String request) {
        return RawHttp.send(gateway.getPort(), request);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer.body());
    }

    private static void assertProblem(int actualStatus, String body, int status, String code) {
        assertThat(actualStatus).as(body).isEqualTo(status);
        assertThat(Json.of(body).path("code").asText()).isEqualTo(code);
    }

    private static int requests() {
        return List.of(Stubs.BUSINESS, Stubs.APPLICATION, Stubs.COMPANION).stream()
                .mapToInt(StubService::requests)
                .sum();
    }
}
