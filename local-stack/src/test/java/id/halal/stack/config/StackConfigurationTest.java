package id.halal.stack.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StackConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void secretsAreGeneratedOnceAndReadableByTheirUserOnly() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets secrets = Secrets.of(file);
        String password = secrets.password("db.quota.owner");
        String key = secrets.key("master.1");

        assertThat(password).matches("[0-9a-f]{48}").isNotEqualTo(secrets.password("db.quota.login"));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Secrets again = Secrets.of(file);
        assertThat(again.password("db.quota.owner")).isEqualTo(password);
        assertThat(again.key("master.1")).isEqualTo(key);
    }

    @Test
    void portsAreTheUsualOnesUnlessTheEnvironmentSaysOtherwise() {
        StackPorts usual = StackPorts.of(Map.of());
        assertThat(usual.parts().stream().map(usual::of))
                .containsExactly(8080, 8081, 8082, 8083, 8084, 8090, 8180, 54_320, 19_092, 19_093);

        StackPorts moved = StackPorts.of(Map.of("HALAL_KAFKA_CONTROLLER_PORT", "19999", "HALAL_GATEWAY_PORT", ""));
        assertThat(moved.of("kafka-controller")).isEqualTo(19_999);
        assertThat(moved.of("gateway")).isEqualTo(8080);

        StackPorts based = StackPorts.from(28_000);
        assertThat(based.of("gateway")).isEqualTo(28_000);
        assertThat(based.of("quota")).isEqualTo(28_003);
        assertThat(based.of("postgres")).isEqualTo(28_030);
    }

    @Test
    void replicasHavePortsOfTheirOwnThatNobodyElseHas() {
        StackPorts usual = StackPorts.of(Map.of());
        assertThat(usual.of("quota", 1)).isEqualTo(8083);
        assertThat(usual.of("quota", 2)).isEqualTo(8133);
        assertThat(usual.of("quota", 3)).isEqualTo(8143);

        for (StackPorts ports : List.of(usual, StackPorts.from(28_000))) {
            List<Integer> all =
                    new ArrayList<>(ports.parts().stream().map(ports::of).toList());
            for (String service : List.of("business", "application", "quota", "companion")) {
                for (int number = 2; number <= StackPorts.MOST_REPLICAS; number++) {
                    all.add(ports.of(service, number));
                }
            }
            assertThat(all).doesNotHaveDuplicates();
        }
        assertThat(StackPorts.from(28_000).of("companion", StackPorts.MOST_REPLICAS))
                .isLessThan(28_100);
        assertThatThrownBy(() -> usual.of("quota", 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> config(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> config(7)).hasMessageContaining("from 1 to 6");
        assertThat(config(3).urls("quota"))
                .isEqualTo("http://127.0.0.1:8083,http://127.0.0.1:8133,http://127.0.0.1:8143");
    }

    private StackConfig config(int replicas) {
        return new StackConfig(
                folder, new StackHome(folder), "127.0.0.1", StackPorts.of(Map.of()), true, "mirror", replicas);
    }

    @Test
    void anImpossiblePortNamesItsVariable() {
        assertThatThrownBy(() -> StackPorts.of(Map.of("HALAL_QUOTA_PORT", "eight")))
                .hasMessage("HALAL_QUOTA_PORT must be a port number, not eight");
        assertThatThrownBy(() -> StackPorts.from(65_530)).hasMessageContaining("--port-base");
    }

    @Test
    void aDescriptionReadsBackAsItWasWrittenAndHoldsNoSecret() throws IOException {
        StackHome home = new StackHome(folder);
        StackConfig config = new StackConfig(folder, home, "0.0.0.0", StackPorts.from(28_000), false, "national", 2);

        StackDescription.write(config, List.of("postgres", "kafka"));

        StackDescription.Described read = StackDescription.read(home).orElseThrow();
        assertThat(read.parts()).containsExactly("postgres", "kafka");
        assertThat(read.config().bind()).isEqualTo("0.0.0.0");
        assertThat(read.config().demo()).isFalse();
        assertThat(read.config().issuer()).isEqualTo("national");
        assertThat(read.config().replicas()).isEqualTo(2);
        assertThat(read.config().jdbcUrl("quota")).isEqualTo("jdbc:postgresql://127.0.0.1:28030/quota");
        assertThat(Files.readString(home.description())).doesNotContainIgnoringCase("password");
    }

    @Test
    void onlyTheDoorsForPeopleLeaveLoopback() {
        StackConfig config =
                new StackConfig(folder, new StackHome(folder), "0.0.0.0", StackPorts.of(Map.of()), true, "mirror", 1);

        assertThat(config.ports().parts().stream()
                        .filter(part -> config.listensOn(part).equals("0.0.0.0")))
                .containsExactly("gateway", "keycloak");
    }

    @Test
    void wipeForgetsTheDataAndNothingElseInTheFolder() throws IOException {
        StackHome home = new StackHome(folder.resolve("home"));
        for (String data : List.of("pg/data", "kafka", "keycloak", "logs", "run")) {
            Files.createDirectories(home.data(data));
        }
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Path kept = Files.writeString(precious.resolve("kept"), "kept");
        Files.createSymbolicLink(home.data("keycloak").resolve("lib"), precious);
        Files.writeString(home.clock(), "0");
        Files.writeString(home.secrets(), "x=y");
        Path own = Files.writeString(home.folder().resolve("notes.txt"), "mine");

        home.wipe();

        try (var left = Files.list(home.folder())) {
            assertThat(left).containsExactly(own);
        }
        assertThat(kept).exists();

        Files.delete(own);
        home.wipe();
        assertThat(home.folder()).doesNotExist();
    }
}
