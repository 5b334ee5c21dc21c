package id.halal.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.stack.config.StackConfig;
import id.halal.stack.keycloak.DemoAccount;
import id.halal.stack.keycloak.DemoAccounts;
import id.halal.stack.process.StackException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Speaks to the gateway as the demo people do. */
final class DemoClient {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    /** A fact from another service is on its way: asked again this often, this many times. */
    private static final long NOT_YET_PAUSE_MILLIS = 250;

    private static final int NOT_YET_TRIES = 80;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final StackConfig config;

    DemoClient(StackConfig config) {
        this.config = config;
    }

    JsonNode get(String user, String path) {
        return send(request(user, path).GET().build());
    }

    /** Creates or decides; the same key is kept while the answer is "not yet". */
    JsonNode post(String user, String path, @Nullable Object body, @Nullable Long version) {
        HttpRequest.Builder request =
                request(user, path).header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        if (body == null) {
            return send(request.POST(HttpRequest.BodyPublishers.noBody()).build());
        }
        return send(request.header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body)))
                .build());
    }

    /** Enters what is named by its path. */
    void put(String user, String path, Object body) {
        send(request(user, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body)))
                .build());
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(config.gatewayUrl() + "/api/v1" + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, this::logIn));
    }

    private String logIn(String user) {
        String form = "grant_type=password&client_id=" + DemoAccounts.CLIENT + "&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password=" + DemoAccount.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(config.oidcUrl() + "/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return send(request).path("access_token").asText();
    }

    private JsonNode send(HttpRequest request) {
        try {
            for (int tries = 1; ; tries++) {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                JsonNode body = json.readTree(response.body());
                if (response.statusCode() < 300) {
                    return body;
                }
                if (!"NOT_YET".equals(body.path("code").asText()) || tries == NOT_YET_TRIES) {
                    throw new StackException("demo data: %s %s answered %d %s"
                            .formatted(
                                    request.method(), request.uri().getPath(), response.statusCode(), response.body()));
                }
                TimeUnit.MILLISECONDS.sleep(NOT_YET_PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new StackException("demo data: " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("demo data: stopped", e);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
