package id.halal.stack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theDeployedRealmHasNoPeopleAndNoSecrets() throws JsonProcessingException {
        JsonNode realm = JSON.readTree(RealmFile.base().json());

        assertThat(texts(realm.path("users"), "serviceAccountClientId"))
                .containsExactly(
                        "business-service", "application-service", "quota-service", "companion-service", "agency-demo");
        assertThat(realm.findValuesAsText("secret")).hasSize(4).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(texts(realm.path("clients"), "clientId")).doesNotContain(DemoAccounts.CLIENT);
    }

    @Test
    void everyClientCarriesTheAudienceAndTheScopeOfTheCaller() throws JsonProcessingException {
        JsonNode realm = JSON.readTree(RealmFile.base().withDemo().json());

        assertThat(realm.path("clients"))
                .hasSize(8)
                .allSatisfy(client -> assertThat(values(client.path("defaultClientScopes")))
                        .contains("halal", "roles", "basic", "profile"));
        JsonNode scope = find(realm.path("clientScopes"), "name", "halal");
        assertThat(texts(scope.path("protocolMappers"), "name"))
                .containsExactly("audience", "region", "lp3h", "lph", "companion");
    }

    @Test
    void accountsOfServicesHaveOneRole() throws JsonProcessingException {
        JsonNode users = JSON.readTree(RealmFile.base().json()).path("users");

        assertThat(users)
                .allSatisfy(user -> assertThat(values(user.path("realmRoles")))
                        .containsExactly(
                                user.path("username").asText().equals("service-account-agency-demo")
                                        ? "agency"
                                        : "service"));
    }

    @Test
    void secretsAndTheConsolesAddressAreMergedIn() throws JsonProcessingException {
        JsonNode realm = JSON.readTree(RealmFile.base()
                .withSecrets(Map.of("quota-service", "hush"))
                .withConsoleAt(28_000)
                .json());

        assertThat(find(realm.path("clients"), "clientId", "quota-service")
                        .path("secret")
                        .asText())
                .isEqualTo("hush");
        JsonNode console = find(realm.path("clients"), "clientId", "halal-console");
        assertThat(values(console.path("redirectUris")))
                .containsExactly("http://localhost:28000/*", "http://127.0.0.1:28000/*");
        assertThat(values(console.path("webOrigins")))
                .containsExactly("http://localhost:28000", "http://127.0.0.1:28000");
        assertThatThrownBy(() -> RealmFile.base().withSecrets(Map.of("quota", "x")))
                .hasMessageContaining("no client quota");
    }

    @Test
    void demoPeopleHaveRolesTheRealmKnowsAndTheirScope() throws JsonProcessingException {
        JsonNode realm = JSON.readTree(RealmFile.base().withDemo().json());
        Set<String> roles = Set.copyOf(texts(realm.path("roles").path("realm"), "name"));

        assertThat(roles).hasSize(14);
        assertThat(DemoAccounts.all())
                .hasSize(69)
                .allSatisfy(account -> assertThat(roles).contains(account.role()));
        assertThat(DemoAccounts.all().stream().map(DemoAccount::role).collect(Collectors.toSet()))
                .isEqualTo(roles.stream()
                        .filter(role -> !Set.of("agency", "service").contains(role))
                        .collect(Collectors.toSet()));
        assertThat(attribute("lph-1", "lph")).isEqualTo("2264000001");
        assertThat(attribute("lph-2", "lph")).isEqualTo("2264000002");
        assertThat(attribute("companion-6401-1", "companion")).isEqualTo("6401000101");
        assertThat(attribute("companion-6474-4", "companion")).isEqualTo("6474000401");
        assertThat(attribute("coordinator-1164000003", "lp3h")).isEqualTo("1164000003");
        assertThat(attribute("officer-6472", "region")).isEqualTo("6472");
        assertThat(find(realm.path("users"), "username", "owner-1").path("id").asText())
                .isEqualTo("97ba9166-74b0-35e4-981e-8b583acdcac9");
    }

    private static String attribute(String username, String attribute) {
        return DemoAccounts.all().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow()
                .attributes()
                .get(attribute);
    }

    private static JsonNode find(JsonNode array, String field, String value) {
        for (JsonNode node : array) {
            if (node.path(field).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("No " + field + " " + value);
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.path(field).asText()));
        return texts;
    }

    private static List<String> values(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(node -> values.add(node.asText()));
        return values;
    }
}
