package id.halal.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.StubService;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** In order, since what was good once is remembered. */
@QuarkusTest
@WithTestResource(Stubs.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenApiResourceTest {

    @TestHTTPResource
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void documents() {
        publish(Stubs.BUSINESS, "/api/v1/businesses", "listBusinesses", "Business");
        publish(Stubs.APPLICATION, "/api/v1/applications", "listApplications", "Application");
        publish(Stubs.QUOTA_ONE, "/api/v1/claims", "listClaims", "Claim");
        publish(Stubs.QUOTA_TWO, "/api/v1/claims", "listClaims", "Claim");
        publish(Stubs.COMPANION, "/api/v1/lp3h", "listLp3h", "Lp3h");
    }

    @Test
    @Order(1)
    void aServiceWithoutDocumentIsLeftOutAndNamed() throws Exception {
        Stubs.COMPANION.on("/q/openapi", 503, "text/plain", "");

        JsonNode document = json();

        assertThat(document.path("paths").fieldNames())
                .toIterable()
                .containsExactly("/api/v1/applications", "/api/v1/businesses", "/api/v1/claims");
        assertThat(document.at("/info/description").asText()).contains("companion-service did not answer");
    }

    @Test
    @Order(2)
    void yamlIsTheDefault() throws Exception {
        HttpResponse<String> answer = get("*/*");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml;charset=UTF-8");
        assertThat(new YAMLMapper().readTree(answer.body())).isEqualTo(json());
    }

    @Test
    @Order(3)
    void allServicesAreInOneDocument() throws Exception {
        JsonNode document = json();

        assertThat(document.path("paths")).hasSize(4);
        assertThat(document.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Application", "Business", "Claim", "Lp3h");
        assertThat(document.at("/info/description").asText()).doesNotContain("did not answer");
        assertThat(document.at("/components/securitySchemes/OIDC/flows/authorizationCode/tokenUrl")
                        .asText())
                .isEqualTo(Stubs.REALM.url() + "/protocol/openid-connect/token");
    }

    @Test
    @Order(4)
    void theLastGoodDocumentStandsInForAServiceThatIsDown() throws Exception {
        Stubs.COMPANION.on("/q/openapi", 503, "text/plain", "");

        assertThat(json().path("paths").has("/api/v1/lp3h")).isTrue();
    }

    @Test
    @Order(5)
    void aCollisionIsLoud() throws Exception {
        publish(Stubs.COMPANION, "/api/v1/lp3h", "listLp3h", "Business", "number");

        HttpResponse<String> answer = get("application/json");

        assertThat(answer.statusCode()).isEqualTo(500);
        JsonNode problem = Json.of(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("OPENAPI_COLLISION");
        assertThat(problem.path("title").asText()).contains("schemas Business");
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
    }

    @Test
    @Order(6)
    void aMendedCollisionIsForgotten() throws Exception {
        assertThat(json().path("paths")).hasSize(4);
    }

    private JsonNode json() throws Exception {
        HttpResponse<String> answer = get("application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return Json.of(answer.body());
    }

    private HttpResponse<String> get(String accept) throws Exception {
        return client.send(
                HttpRequest.newBuilder(gateway.resolve("/openapi"))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void publish(StubService service, String path, String operation, String schema) {
        publish(service, path, operation, schema, "id");
    }

    private static void publish(StubService service, String path, String operation, String schema, String property) {
        String document = "{'openapi':'3.0.3','paths':{'" + path + "':{'get':{'operationId':'" + operation
                + "','responses':{'200':{'description':'ok','content':{'application/json':{'schema':"
                + "{'$ref':'#/components/schemas/" + schema + "'}}}}}}}},'components':{'schemas':{'" + schema
                + "':{'type':'object','properties':{'" + property + "':{'type':'string'}}}}}}";
        service.on("/q/openapi", 200, "application/json", document.replace('\'', '"'));
    }
}
