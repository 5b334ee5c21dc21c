package id.halal.gateway.proxy;

import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.StubRealm;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tokens and limits, as a caller meets them. */
@QuarkusTest
@WithTestResource(Stubs.class)
class AdmissionResourceTest {

    @TestHTTPResource
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void identityProviderIsUp() {
        Stubs.REALM.setDown(false);
    }

    @Test
    void withoutTokenTheServiceDecides() throws Exception {
        HttpResponse<String> answer = get("/api/v1/certificates/ID64110000000011125", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.of(answer.body()).path("headers").has("authorization")).isFalse();
    }

    @Test
    void aGenuineTokenPassesUnchanged() throws Exception {
        String header = "Bearer " + Stubs.REALM.token("passes");

        HttpResponse<String> answer = get("/api/v1/businesses", header);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Json.of(answer.body()).path("headers").path("authorization").asText())
                .isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer a.b.c", "Basic eDp5", "Bearer"})
    void whatIsNoTokenIsA401AndReachesNobody(String header) throws Exception {
        int before = Stubs.BUSINESS.requests();

        HttpResponse<String> answer = get("/api/v1/businesses", header);

        assertRefused(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(Stubs.BUSINESS.requests()).isEqualTo(before);
    }

    @Test
    void anExpiredTokenIsA401() throws Exception {
        String expired = Stubs.REALM.token("late", claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_000)));

        assertRefused(get("/api/v1/businesses", "Bearer " + expired), 401, "UNAUTHENTICATED");
    }

    @Test
    void whileTheIdentityProviderIsDownGenuineTokensPassAndOthersDoNot() throws Exception {
        get("/api/v1/businesses", "Bearer " + Stubs.REALM.token("before"));
        String unknownKey = StubRealm.sign(
                StubRealm.newKeyNamed(Stubs.REALM.key(), "nobody-knows"),
                AlgorithmIdentifiers.RSA_USING_SHA256,
                Stubs.REALM.claims("x", claims -> {}).toJson());
        Stubs.REALM.setDown(true);

        assertThat(get("/api/v1/businesses", "Bearer " + Stubs.REALM.token("after"))
                        .statusCode())
                .isEqualTo(200);
        assertRefused(get("/api/v1/businesses", "Bearer rubbish"), 401, "UNAUTHENTICATED");
        // Within the moment after the last fetch the known keys still count as all keys there are.
        await().untilAsserted(() ->
                assertRefused(get("/api/v1/businesses", "Bearer " + unknownKey), 503, "IDENTITY_PROVIDER_UNAVAILABLE"));
    }

    @Test
    void aNewKeyIsLearnt() throws Exception {
        Stubs.REALM.rotateTo("key-rotated");
        String header = "Bearer " + Stubs.REALM.token("rotated");

        await().untilAsserted(() ->
                assertThat(get("/api/v1/businesses", header).statusCode()).isEqualTo(200));
    }

    @Test
    void beyondTheLimitIsA429WithATimeToRetry() throws Exception {
        String eager = "Bearer " + Stubs.REALM.token("eager");
        Map<Integer, Integer> counts = new HashMap<>();
        HttpResponse<String> refused = null;
        // The bucket holds 40 and gets 20 a second: far fewer than a loop can send.
        for (int i = 0; i < 200; i++) {
            HttpResponse<String> answer = get("/api/v1/businesses", eager);
            counts.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() == 429) {
                refused = answer;
            }
        }

        assertThat(counts.keySet()).containsExactlyInAnyOrder(200, 429);
        assertThat(counts.get(200)).isGreaterThanOrEqualTo(40);
        assertThat(refused).isNotNull();
        assertRefused(refused, 429, "TOO_MANY_REQUESTS");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(get("/api/v1/businesses", "Bearer " + Stubs.REALM.token("patient"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void speaksTheCallersLanguage() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(gateway.resolve("/api/v1/nothing"))
                        .header("Accept-Language", "en-GB,en;q=0.9")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(Json.of(answer.body()).path("title").asText()).isEqualTo("There is nothing here that you may see.");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    private HttpResponse<String> get(String path, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Json.of(answer.body()).path("code").asText()).isEqualTo(code);
    }
}
