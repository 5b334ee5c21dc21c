package id.halal.gateway.proxy;

import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** What a caller sees of services that are down, slow or breaking off. */
@QuarkusTest
@WithTestResource(Stubs.class)
class FaultResourceTest {

    @TestHTTPResource
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();
    private Runnable repair = () -> {};

    @AfterEach
    void repair() {
        repair.run();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(get("/api/v1/lp3h").statusCode()).isEqualTo(200);
            assertThat(List.of(service(get("/api/v1/claims")), service(get("/api/v1/claims"))))
                    .containsExactlyInAnyOrder("quota-one", "quota-two");
        });
    }

    @Test
    void aServiceThatIsDownIsA503WithATimeToRetry() throws Exception {
        Stubs.COMPANION.stop();
        repair = Stubs.COMPANION::start;

        HttpResponse<String> answer = get("/api/v1/lp3h");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Json.of(answer.body()).path("code").asText()).isEqualTo("UNAVAILABLE");
        assertThat(Json.of(answer.body()).path("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(get("/api/v1/businesses").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatComesBackIsServedAgain() throws Exception {
        Stubs.COMPANION.stop();
        for (int i = 0; i < 6; i++) {
            assertThat(get("/api/v1/lp3h").statusCode()).isEqualTo(503);
        }
        Stubs.COMPANION.start();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(get("/api/v1/lp3h").statusCode()).isEqualTo(200));
    }

    @Test
    void oneReplicaDownIsNotNoticed() throws Exception {
        Stubs.QUOTA_ONE.stop();
        repair = Stubs.QUOTA_ONE::start;
        Set<String> services = new HashSet<>();

        for (int i = 0; i < 10; i++) {
            services.add(service(get("/api/v1/claims")));
        }

        assertThat(services).containsExactly("quota-two");
    }

    @Test
    void aSilentServiceIsA504AndThenLeftAlone() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        repair = over::countDown;
        Stubs.COMPANION.on("/api/v1/visits", exchange -> over.await(20, TimeUnit.SECONDS));

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer = get("/api/v1/visits");
            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(Json.of(answer.body()).path("code").asText()).isEqualTo("UPSTREAM_TIMEOUT");
        }

        int before = Stubs.COMPANION.requests();
        HttpResponse<String> spared = get("/api/v1/visits");
        assertThat(spared.statusCode()).isEqualTo(503);
        assertThat(Json.of(spared.body()).path("code").asText()).isEqualTo("UNAVAILABLE");
        assertThat(Stubs.COMPANION.requests()).isEqualTo(before);
    }

    @Test
    void aServiceThatBreaksOffBeforeAnsweringIsA503() throws Exception {
        Stubs.COMPANION.on("/api/v1/fees", exchange -> exchange.close());

        HttpResponse<String> answer = get("/api/v1/fees");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Json.of(answer.body()).path("code").asText()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForComplete() {
        Stubs.COMPANION.on("/api/v1/classes", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
        });

        assertThat(catchThrowable(() -> get("/api/v1/classes"))).isInstanceOf(IOException.class);
    }

    @Test
    void aCallerWhoGoesAwayIsNoFaultOfTheService() throws Exception {
        CountDownLatch arrived = new CountDownLatch(4);
        CountDownLatch over = new CountDownLatch(1);
        repair = over::countDown;
        Stubs.COMPANION.on("/api/v1/assignments", exchange -> {
            arrived.countDown();
            over.await(20, TimeUnit.SECONDS);
        });

        for (int i = 0; i < 4; i++) {
            client.sendAsync(request("/api/v1/assignments"), HttpResponse.BodyHandlers.ofString())
                    .orTimeout(200, TimeUnit.MILLISECONDS)
                    .handle((answer, gone) -> gone)
                    .join();
        }
        client.shutdownNow();
        assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();

        try (HttpClient another = HttpClient.newHttpClient()) {
            assertThat(another.send(request("/api/v1/lp3h"), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpClient usable = client.isTerminated() ? HttpClient.newHttpClient() : client;
        return usable.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private static String service(HttpResponse<String> answer) {
        return Json.of(answer.body()).path("service").asText();
    }
}
