package id.halal.application;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.halal.contracts.Contracts;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A business service and a token endpoint. A business whose id ends with {@code 0b} exists there and has no event yet; one that ends with
 * {@code 0f} makes it fail; any other is unknown to it.
 */
public class BusinessServiceStub implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    static UUID onlyThere() {
        return UUID.fromString(UUID.randomUUID().toString().substring(0, 34) + "0b");
    }

    static UUID failing() {
        return UUID.fromString(UUID.randomUUID().toString().substring(0, 34) + "0f");
    }

    static UUID nowhere() {
        return UUID.fromString(UUID.randomUUID().toString().substring(0, 34) + "00");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/token", exchange -> answer(exchange, 200, "{\"access_token\": \"t\", \"expires_in\": 3600}"));
        server.createContext("/internal/businesses/", BusinessServiceStub::business);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.business-service.url", url,
                "quarkus.oidc-client.auth-server-url", url,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.client-id", "application-service",
                "quarkus.oidc-client.credentials.secret", "test");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void business(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/contact")) {
            answer(exchange, 200, """
                    {"businessId": "x", "purpose": "SIHALAL_HANDOVER", "name": "=Sari Contoh", "nik": "6472014107850001",
                     "phone": "+628123456789", "email": "sari@example.id", "street": "Jl. Contoh No. 1"}""");
            return;
        }
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        boolean mayAsk = "Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!mayAsk || path.endsWith("0f")) {
            answer(exchange, mayAsk ? 500 : 401, "{}");
        } else if (path.endsWith("0b")) {
            BusinessSnapshot business = Told.business(id, TestTokens.subject("owner-" + id), List.of());
            answer(exchange, 200, Contracts.json().writeValueAsString(business));
        } else {
            answer(exchange, 404, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
