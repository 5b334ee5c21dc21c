package id.halal.quota;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.halal.contracts.Contracts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A business service, an application service and a token endpoint, as a take-over meets them. A business has an id made of its NIB, and
 * is known before anybody asks when the NIB begins with 77. A SIHALAL number that ends with 409 is taken, though the check does not
 * say so; one that ends with 503 finds the application service down at its first call, one with 500 after it has taken the file in.
 */
public class PartnersStub implements QuarkusTestResourceLifecycleManager {

    private final Set<String> failedOnce = ConcurrentHashMap.newKeySet();
    private final Map<String, List<JsonNode>> files = new ConcurrentHashMap<>();
    private HttpServer server;

    static UUID business(String nib) {
        return UUID.nameUUIDFromBytes(nib.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/token", exchange -> answer(exchange, 200, Map.of("access_token", "t", "expires_in", 3600)));
        server.createContext("/internal/businesses/take-over", this::takeOverBusiness);
        server.createContext("/internal/businesses/by-nib", this::byNib);
        server.createContext("/internal/applications/take-over-check", this::check);
        server.createContext("/internal/applications/take-over", this::takeOverFile);
        server.createContext("/files", exchange -> answer(exchange, 200, files));
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.business-service.url", url,
                "quarkus.rest-client.application-service.url", url,
                "quarkus.oidc-client.auth-server-url", url,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.client-id", "quota-service",
                "quarkus.oidc-client.credentials.secret", "test");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void takeOverBusiness(HttpExchange exchange) throws IOException {
        JsonNode body = Contracts.json().readTree(exchange.getRequestBody());
        answer(
                exchange,
                200,
                Map.of("businessId", business(body.path("nib").asText()).toString()));
    }

    private void byNib(HttpExchange exchange) throws IOException {
        JsonNode body = Contracts.json().readTree(exchange.getRequestBody());
        Map<String, String> known = new LinkedHashMap<>();
        for (JsonNode nib : body.path("nibs")) {
            if (nib.asText().startsWith("77")) {
                known.put(nib.asText(), business(nib.asText()).toString());
            }
        }
        answer(exchange, 200, Map.of("businesses", known));
    }

    private void check(HttpExchange exchange) throws IOException {
        JsonNode body = Contracts.json().readTree(exchange.getRequestBody());
        List<Map<String, Object>> findings = new ArrayList<>();
        for (JsonNode row : body.path("rows")) {
            if ("CONTRAPTION".equals(row.path("productTypeCode").asText())) {
                findings.add(Map.of(
                        "row", row.path("row").asInt(),
                        "field", "productTypeCode",
                        "code", "PRODUCT_TYPE_UNKNOWN"));
            }
        }
        answer(exchange, 200, Map.of("findings", findings));
    }

    private void takeOverFile(HttpExchange exchange) throws IOException {
        JsonNode body = Contracts.json().readTree(exchange.getRequestBody());
        String number = body.path("sihalalNumber").asText();
        if (number.endsWith("409")) {
            answer(exchange, 409, Map.of("code", "SIHALAL_NUMBER_TAKEN"));
        } else if (number.endsWith("503") && failedOnce.add(number)) {
            answer(exchange, 503, Map.of("code", "UNAVAILABLE"));
        } else {
            files.computeIfAbsent(body.path("applicationId").asText(), id -> new ArrayList<>())
                    .add(body);
            boolean lost = number.endsWith("500") && failedOnce.add(number);
            answer(
                    exchange,
                    lost ? 500 : 200,
                    Map.of("applicationId", body.path("applicationId").asText()));
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        boolean open = exchange.getRequestURI().getPath().matches("/token|/files");
        boolean mayAsk = open || "Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] bytes = Contracts.json().writeValueAsBytes(mayAsk ? body : Map.of());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(mayAsk ? status : 401, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
