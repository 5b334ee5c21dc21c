package id.halal.gateway.access;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(Stubs.class)
class AccessLogResourceTest {

    private static final Logger LOGGER = Logger.getLogger(AccessLog.CATEGORY);

    @TestHTTPResource
    URI gateway;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void listen() {
        LOGGER.addHandler(collector);
    }

    @AfterEach
    void stop() {
        LOGGER.removeHandler(collector);
    }

    @Test
    void aLineSaysWhoDidWhatAndNothingThatWasSaid() throws Exception {
        String token = Stubs.REALM.token("user-\"1\"");

        send(HttpRequest.newBuilder(gateway.resolve("/api/v1/businesses/6472011203900001?name=Budi"))
                .header("Authorization", "Bearer " + token)
                .header("X-Note", "Siti")
                .POST(HttpRequest.BodyPublishers.ofString("{\"phone\":\"0812\"}")));

        JsonNode line = Json.of(onlyLine());
        assertThat(line.path("method").asText()).isEqualTo("POST");
        assertThat(line.path("path").asText()).isEqualTo("/api/v1/businesses/{}");
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("subject").asText()).isEqualTo("user-\"1\"");
        assertThat(line.path("service").asText()).isEqualTo("business");
        assertThat(line.path("ms").asDouble()).isPositive();
        assertThat(line.path("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "time", "method", "path", "status", "ms", "subject", "service", "requestId", "traceId");
        assertThat(onlyLine()).doesNotContain("Budi", "Siti", "0812", "6472011203900001", token);
    }

    @Test
    void aRefusalIsLoggedToo() throws Exception {
        send(HttpRequest.newBuilder(gateway.resolve("/api/v1/businesses")).header("Authorization", "Bearer x"));

        JsonNode line = Json.of(onlyLine());
        assertThat(line.path("status").asInt()).isEqualTo(401);
        assertThat(line.path("subject").asText()).isEqualTo("anonymous");
    }

    private String onlyLine() {
        await().until(() -> !lines.isEmpty());
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private void send(HttpRequest.Builder request) throws Exception {
        client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }
}
