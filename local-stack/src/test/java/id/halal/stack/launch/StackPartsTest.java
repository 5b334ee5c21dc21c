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
        config = new StackConfig(folder, new StackHome(folder), "0.0.0.0", StackPorts.of(Map.of()), true, "national");
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

        Map<String, String> quota = environment.service("quota");
        assertThat(quota)
                .containsEntry("HALAL_DB_URL", "jdbc:postgresql://127.0.0.1:54320/quota")
                .containsEntry("HALAL_DB_USER", "quota_login")
                .containsEntry("HALAL_CLIENT_ID", "quota-service")
                .containsEntry("HALAL_HTTP_HOST", "127.0.0.1")
                .containsEntry("HALAL_HTTP_PORT", "8083")
                .containsEntry("HALAL_OIDC_URL", "http://localhost:8180/realms/halal")
                .containsEntry("HALAL_ISSUER", "national")
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
                    "mirror");

            assertThatThrownBy(() -> PortCheck.requireFree(clashing, graph.only(List.of("simulators"))))
                    .hasMessage("port %d (simulators) is taken: free it or set HALAL_SIMULATORS_PORT"
                            .formatted(taken.getLocalPort()));
        }
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
