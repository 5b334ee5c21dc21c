package id.halal.stack.launch;

import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackHome;
import id.halal.stack.config.StackPorts;
import id.halal.stack.process.StackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StackPartsTest {

    @TempDir
    private Path folder;

    private StackConfig config;
    private PartGraph graph;

    @BeforeEach
    void describe() {
        config = config(1);
        graph = new StackParts(config, Secrets.of(config.home().secrets())).graph();
    }

    @Test
    void servicesWaitForTheirMigrationKafkaAndKeycloak() {
        assertThat(dependenciesOf("quota-service")).containsExactlyInAnyOrder("migrate-quota", "kafka", "keycloak");
        assertThat(dependenciesOf("migrate-quota")).containsExactlyInAnyOrder("databases", "kafka");
        assertThat(dependenciesOf("keycloak")).containsExactlyInAnyOrder("databases", "keycloak-programs");
        assertThat(dependenciesOf("databases")).containsExactly("postgres");
        assertThat(List.of("postgres", "kafka", "simulators", "keycloak-programs"))
                .allSatisfy(name -> assertThat(dependenciesOf(name)).isEmpty());
    }

    @Test
    void theGatewayAndTheServicesAreToldNoOwnersPassword() {
        ServiceEnvironment environment =
                new ServiceEnvironment(config, Secrets.of(config.home().secrets()));

        Map<String, String> quota = environment.service("quota", 1);
        assertThat(quota)
                .containsEntry("HALAL_DB_URL", "jdbc:postgresql://127.0.0.1:54320/quota")
                .containsEntry("HALAL_DB_USER", "quota_login")
                .containsEntry("HALAL_CLIENT_ID", "quota-service")
                .containsEntry("HALAL_HTTP_HOST", "127.0.0.1")
                .containsEntry("HALAL_HTTP_PORT", "8083")
                .containsEntry("HALAL_OIDC_URL", "http://localhost:8180/realms/halal")
                .containsEntry("HALAL_ISSUER", "national")
                .containsEntry(
                        "HALAL_DOCUMENT_FOLDER", config.home().documents().toString())
                .doesNotContainKeys("HALAL_DB_OWNER", "HALAL_DB_OWNER_PASSWORD");
        assertThat(quota.get("HALAL_MASTER_KEYS")).matches("1:[A-Za-z0-9+/]{43}=");
        assertThat(environment.gateway())
                .containsEntry("HALAL_HTTP_HOST", "0.0.0.0")
                .doesNotContainKeys("HALAL_DB_PASSWORD", "HALAL_MASTER_KEYS", "HALAL_CLIENT_SECRET");
        assertThat(environment.migration("quota"))
                .containsEntry("HALAL_DB_OWNER", "quota_owner")
                .doesNotContainKeys("HALAL_DB_PASSWORD", "HALAL_MASTER_KEYS");
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        ServerPart quota = (ServerPart) part("quota-service");

        assertThatThrownBy(quota::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("quota-service is not built");
    }

    @Test
    void aTakenPortIsNamedWithItsPartAndVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackConfig clashing = new StackConfig(
                    folder,
                    config.home(),
                    "127.0.0.1",
                    StackPorts.of(Map.of("HALAL_SIMULATORS_PORT", Integer.toString(taken.getLocalPort()))),
                    true,
                    "mirror",
                    1);

            assertThatThrownBy(() -> PortCheck.requireFree(clashing, graph.only(List.of("simulators"))))
                    .hasMessage("port %d (simulators) is taken: free it or set HALAL_SIMULATORS_PORT"
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void everyServiceHasItsReplicasBehindTheGatewayAndMigratesOnce() {
        StackConfig two = config(2);
        StackParts parts = new StackParts(two, Secrets.of(two.home().secrets()));

        assertThat(names(parts.graph()))
                .containsAll(names(graph))
                .contains("business-service-2", "application-service-2", "quota-service-2", "companion-service-2")
                .hasSize(names(graph).size() + 4);
        assertThat(parts.graph().inOrder().stream()
                        .filter(part -> part.name().equals("quota-service-2"))
                        .findFirst()
                        .orElseThrow()
                        .dependencies())
                .containsExactlyInAnyOrder("migrate-quota", "kafka", "keycloak");
        assertThat(names(parts.graph(List.of("quota-service"))))
                .contains("quota-service", "quota-service-2")
                .doesNotContain("business-service-2");
    }

    @Test
    void aReplicaListensOnItsOwnPortAndTheGatewayKnowsThemAll() {
        StackConfig two = config(2);
        ServiceEnvironment environment =
                new ServiceEnvironment(two, Secrets.of(two.home().secrets()));

        assertThat(environment.service("quota", 1))
                .containsEntry("HALAL_HTTP_PORT", "8083")
                .containsEntry("HALAL_BUSINESS_URL", "http://127.0.0.1:8081");
        assertThat(environment.service("quota", 2))
                .containsEntry("HALAL_HTTP_PORT", "8133")
                .containsEntry("HALAL_BUSINESS_URL", "http://127.0.0.1:8131")
                .containsEntry("HALAL_DB_URL", "jdbc:postgresql://127.0.0.1:54320/quota");
        assertThat(environment.gateway())
                .containsEntry("HALAL_HTTP_PORT", "8080")
                .containsEntry("HALAL_QUOTA_URL", "http://127.0.0.1:8083,http://127.0.0.1:8133");
        assertThat(new ServiceEnvironment(config, Secrets.of(config.home().secrets())).gateway())
                .containsEntry("HALAL_QUOTA_URL", "http://127.0.0.1:8083");
    }

    @Test
    void aTakenPortOfAReplicaIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackConfig clashing = new StackConfig(
                    folder,
                    config.home(),
                    "127.0.0.1",
                    StackPorts.of(Map.of("HALAL_QUOTA_PORT", Integer.toString(taken.getLocalPort() - 50))),
                    true,
                    "mirror",
                    2);
            PartGraph clashingGraph =
                    new StackParts(clashing, Secrets.of(clashing.home().secrets())).graph();

            assertThatThrownBy(() -> PortCheck.requireFree(clashing, clashingGraph))
                    .hasMessageContaining("port %d (quota-service-2) is taken: free it or move HALAL_QUOTA_PORT"
                            .formatted(taken.getLocalPort()));
        }
    }

    private StackConfig config(int replicas) {
        return new StackConfig(
                folder, new StackHome(folder), "0.0.0.0", StackPorts.of(Map.of()), true, "national", replicas);
    }

    private static List<String> names(PartGraph parts) {
        return parts.inOrder().stream().map(Part::name).toList();
    }

    private Set<String> dependenciesOf(String name) {
        return part(name).dependencies();
    }

    private Part part(String name) {
        return graph.inOrder().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
