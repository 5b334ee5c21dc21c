package id.halal.gateway.console;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages for people and the pages for operators. */
@QuarkusTest
@WithTestResource(Stubs.class)
class ConsoleResourceTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

    @TestHTTPResource
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/oauth2-redirect.html", "/check/"})
    void thePagesLoadOnlyWhatIsThere(String page) throws Exception {
        HttpResponse<String> answer = get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(LOADED.matcher(answer.body()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(get(file).statusCode()).as(file).isEqualTo(200));
        assertThat(answer.body()).doesNotContainPattern("<script>|onload=|javascript:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check/", "/check/check.js"})
    void headIsAnsweredLikeGet(String page) throws Exception {
        HttpResponse<String> whole = get(page);

        HttpResponse<String> head = client.send(
                HttpRequest.newBuilder(gateway.resolve(page)).HEAD().build(), HttpResponse.BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(whole.headers().firstValueAsLong("Content-Length").orElseThrow());
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(whole.headers().firstValue("Content-Type"));
        assertThat(head.headers().map().keySet())
                .isEqualTo(whole.headers().map().keySet());
    }

    @Test
    void theConsoleIsNamed() throws Exception {
        assertThat(get("/").body()).contains("<title>Konsol Fasilitasi Halal</title>");
    }

    @Test
    void thePolicyLetsTheBrowserFetchTokensAndNothingElse() throws Exception {
        URI realm = URI.create(Stubs.REALM.url());

        String policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self' http://" + realm.getAuthority() + ";");
    }

    @Test
    void thePublicCheckSpeaksToThisDoorOnly() throws Exception {
        assertThat(get("/check/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "worker-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @CsvSource({
        "/console/console.js, text/javascript",
        "/console/oauth2-redirect.js, text/javascript",
        "/console/console.css, text/css",
        "/check/check.js, text/javascript",
        "/check/verify.js, text/javascript",
        "/check/worker.js, text/javascript",
        "/check/check.css, text/css",
        "/openapi-ui/swagger-ui-bundle.js, text/javascript",
        "/openapi-ui/swagger-ui.css, text/css"
    })
    void filesHaveTheirType(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/openapi-ui/index.html", "/openapi-ui/", "/openapi-ui", "/template/index.html", "/console"})
    void theLibrarysOwnPagesAreNotShown(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.of(answer.body()).path("code").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    void isReadyAndTellsOfItsServices() throws Exception {
        HttpResponse<String> answer = get("/q/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode check = Json.of(answer.body()).at("/checks/0");
        assertThat(check.path("status").asText()).isEqualTo("UP");
        assertThat(check.at("/data/identity-provider").asText()).isEqualTo("keys known");
        assertThat(check.at("/data/quota").asText()).endsWith("of 2 answering");
        assertThat(check.path("data")).hasSize(5);
    }

    @Test
    void countsRequestsByServiceAndNotByPath() throws Exception {
        get("/api/v1/businesses/0198f0c2-7a11-7c55-9f0e-2f6f2d1a0b3c");

        String metrics = get("/q/metrics").body();

        assertThat(metrics).contains("gateway_requests_seconds_count{service=\"business\",status=\"200\"}");
        assertThat(metrics).doesNotContain("0198f0c2");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(gateway.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
