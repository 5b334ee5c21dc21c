package id.halal.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DocumentMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "https://masuk.example/realms/halal";
    private static final String PROBLEM = "'Problem': {'type': 'object', 'properties': {'code': {'type': 'string'}}}";
    private static final String OPERATIONS =
            "'/api/v1/operations/{service}/inbox': {'get': {'operationId': 'listParked',"
                    + " 'responses': {'200': {'description': 'ok'}}}}";

    @Test
    void putsThePathsOfAllServicesIntoOneDocument() {
        JsonNode merged = merge(
                service(path("/api/v1/businesses", "listBusinesses", "Business"), schema("Business", "nib")),
                service(path("/api/v1/claims", "listClaims", "Claim"), schema("Claim", "units")));

        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactly("/api/v1/businesses", "/api/v1/claims");
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Business", "Claim");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(merged.path("openapi").asText()).isEqualTo("3.0.3");
    }

    @Test
    void keepsOnceWhatIsTheSame() {
        JsonNode merged = merge(
                service(OPERATIONS + "," + path("/api/v1/businesses", "listBusinesses", "Problem"), PROBLEM),
                service(OPERATIONS + "," + path("/api/v1/claims", "listClaims", "Problem"), PROBLEM));

        assertThat(merged.path("paths")).hasSize(3);
        assertThat(merged.at("/components/schemas")).hasSize(1);
    }

    @Test
    void refusesTwoSchemasUnderOneName() {
        CollisionException collision = collision(
                service(path("/api/v1/businesses", "listBusinesses", "Owner"), schema("Owner", "name")),
                service(path("/api/v1/claims", "listClaims", "Owner"), schema("Owner", "subject")));

        assertThat(collision.what()).isEqualTo("schemas Owner differs between business and quota");
    }

    @Test
    void refusesOneOperationIdForTwoOperations() {
        CollisionException collision = collision(
                service(path("/api/v1/businesses", "list", "A"), schema("A", "a")),
                service(path("/api/v1/claims", "list", "B"), schema("B", "b")));

        assertThat(collision.what())
                .isEqualTo("operationId list names both /api/v1/businesses get and /api/v1/claims get");
    }

    @Test
    void refusesOnePathDescribedTwice() {
        CollisionException collision = collision(
                service(path("/api/v1/claims", "listA", "A"), schema("A", "a")),
                service(path("/api/v1/claims", "listB", "B"), schema("B", "b")));

        assertThat(collision.what()).contains("/api/v1/claims get differs between business and quota");
    }

    @Test
    void namesEveryCollisionAtOnce() {
        CollisionException collision = collision(
                service(path("/api/v1/a", "same", "A"), schema("A", "a")),
                service(path("/api/v1/b", "same", "A"), schema("A", "b")));

        assertThat(collision.what().split("; ")).hasSize(2);
    }

    @Test
    void leavesOutWhatTheGatewayDoesNotRoute() {
        JsonNode merged = merge(
                service(
                        path("/internal/claims", "internalClaims", "Internal") + ","
                                + path("/q/health", "health", "Health") + ","
                                + path("/api/v1/businesses", "listBusinesses", "Business"),
                        schema("Internal", "a") + "," + schema("Health", "a") + ","
                                + "'Business': {'properties': {'place': {'$ref': '#/components/schemas/Place'}}}" + ","
                                + schema("Place", "village")),
                service(path("/internal/claims", "internalClaimsOfQuota", "Other"), schema("Other", "b")));

        assertThat(merged.path("paths").fieldNames()).toIterable().containsExactly("/api/v1/businesses");
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Business", "Place");
    }

    @Test
    void hasOneSecuritySchemeOfTheRealm() {
        JsonNode merged = merge(
                service(
                        "'/api/v1/businesses': {'get': {'operationId': 'listBusinesses',"
                                + " 'security': [{'SecurityScheme': ['national-admin']}]}}",
                        schema("A", "a")),
                service("", ""));

        assertThat(merged.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("OIDC");
        assertThat(merged.at("/components/securitySchemes/OIDC/flows/authorizationCode/authorizationUrl")
                        .asText())
                .isEqualTo("https://masuk.example/realms/halal/protocol/openid-connect/auth");
        assertThat(merged.at("/components/securitySchemes/OIDC/flows/authorizationCode/tokenUrl")
                        .asText())
                .isEqualTo("https://masuk.example/realms/halal/protocol/openid-connect/token");
        assertThat(merged.at("/paths/~1api~1v1~1businesses/get/security").toString())
                .isEqualTo("[{\"OIDC\":[]}]");
    }

    @Test
    void aPublicOperationStaysPublic() {
        JsonNode merged = merge(
                service("'/api/v1/regions': {'get': {'operationId': 'listRegions', 'security': []}}", ""),
                service("", ""));

        assertThat(merged.at("/paths/~1api~1v1~1regions/get/security").toString())
                .isEqualTo("[]");
    }

    @Test
    void saysWhatIsMissing() throws JsonProcessingException {
        ObjectNode alone = document(service(path("/api/v1/businesses", "listBusinesses", "A"), schema("A", "a")));

        JsonNode merged = DocumentMerge.merge(Map.of("business", alone), List.of("quota-service"), REALM);

        assertThat(merged.at("/info/description").asText()).contains("quota-service did not answer");
        assertThat(merged.path("paths")).hasSize(1);
    }

    private static JsonNode merge(String business, String quota) {
        try {
            return DocumentMerge.merge(
                    Map.of("business", document(business), "quota", document(quota)), List.of(), REALM);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static CollisionException collision(String business, String quota) {
        return catchThrowableOfType(CollisionException.class, () -> merge(business, quota));
    }

    private static ObjectNode document(String text) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    private static String service(String paths, String schemas) {
        return "{'openapi': '3.0.3', 'paths': {" + paths + "}, 'components': {'schemas': {" + schemas
                + "}, 'securitySchemes': {'SecurityScheme': {'type': 'openIdConnect'}}}}";
    }

    private static String path(String path, String operation, String schema) {
        return "'" + path + "': {'get': {'operationId': '" + operation + "', 'responses': {'200': {'content':"
                + " {'application/json': {'schema': {'$ref': '#/components/schemas/" + schema + "'}}}}}}}";
    }

    private static String schema(String name, String property) {
        return "'" + name + "': {'type': 'object', 'properties': {'" + property + "': {'type': 'string'}}}";
    }
}
