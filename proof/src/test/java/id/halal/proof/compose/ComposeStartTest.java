package id.halal.proof.compose;

import id.halal.stack.kafka.KafkaServer;
import id.halal.stack.kafka.KafkaSettings;
import id.halal.stack.keycloak.KeycloakServer;
import id.halal.stack.keycloak.KeycloakSettings;
import id.halal.stack.keycloak.RealmFile;
import id.halal.stack.postgres.DatabaseBootstrap;
import id.halal.stack.postgres.DatabasePasswords;
import id.halal.stack.postgres.PostgresServer;
import id.halal.stack.postgres.PostgresSettings;
import id.halal.stack.process.ProcessFiles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts every packaged process of ours outside Docker with exactly the command, environment and health check of the compose file;
 * only names of hosts become ports of this machine, and the volume a folder of it. The servers beside them are real.
 */
@Tag("stack")
class ComposeStartTest {

    private static final Path ROOT =
            Path.of(System.getProperty("halal.root", "..")).toAbsolutePath();
    private static final List<String> DATABASES = List.of("business", "application", "quota", "companion");

    @TempDir
    static Path folder;

    private static ComposeFile compose;
    private static Map<String, String> values;
    private static PostgresServer postgres;
    private static KafkaServer kafka;
    private static KeycloakServer keycloak;
    private static Map<String, Integer> ports;

    @BeforeAll
    static void startServers() throws IOException {
        compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
        values = ComposeFile.values(ROOT.resolve(".env.example"));
        ports = new LinkedHashMap<>();
        for (String name : List.of("postgres", "kafka", "controller", "keycloak", "gateway")) {
            ports.put(name, freePort());
        }
        for (String name : DATABASES) {
            ports.put(name + "-service", freePort());
        }
        postgres = new PostgresServer(PostgresSettings.fast(
                folder.resolve("pg"), ports.get("postgres"), values.get("POSTGRES_SUPERUSER_PASSWORD")));
        postgres.start();
        for (String name : DATABASES) {
            String prefix = name.toUpperCase(java.util.Locale.ROOT);
            DatabaseBootstrap.create(
                    postgres,
                    name,
                    new DatabasePasswords(
                            values.get(prefix + "_DB_OWNER_PASSWORD"), values.get(prefix + "_DB_PASSWORD")));
        }
        DatabaseBootstrap.createKeycloak(postgres, values.get("KEYCLOAK_DB_PASSWORD"));
        kafka = new KafkaServer(
                KafkaSettings.local(folder.resolve("kafka"), ports.get("kafka"), ports.get("controller")));
        kafka.start();
        keycloak = new KeycloakServer(
                new KeycloakSettings(
                        ProcessFiles.in(folder.resolve("keycloak"), "keycloak"),
                        "127.0.0.1",
                        ports.get("keycloak"),
                        new KeycloakSettings.Database(
                                postgres.jdbcUrl("keycloak"), "keycloak", values.get("KEYCLOAK_DB_PASSWORD")),
                        values.get("KEYCLOAK_ADMIN_PASSWORD")),
                RealmFile.base().withSecrets(clientSecrets()).json());
        keycloak.start();
    }

    @AfterAll
    static void stopServers() {
        keycloak.stop();
        kafka.stop();
        postgres.stop();
    }

    @Test
    void everyProcessStartsAndItsHealthCheckTellsSo() throws Exception {
        for (String name : DATABASES) {
            Process migration = start(name + "-migration", name + "-service");
            assertThat(migration.waitFor(2, TimeUnit.MINUTES)).as(name).isTrue();
            assertThat(migration.exitValue()).as(log(name + "-migration")).isZero();
        }
        Map<String, Process> running = new LinkedHashMap<>();
        try {
            for (String name : DATABASES) {
                running.put(name + "-service", start(name + "-service", name + "-service"));
            }
            running.put("gateway", start("gateway", "gateway"));
            for (Map.Entry<String, Process> entry : running.entrySet()) {
                awaitHealth(entry.getKey(), entry.getValue());
            }
        } finally {
            running.values().forEach(Process::destroy);
            for (Process process : running.values()) {
                process.waitFor(30, TimeUnit.SECONDS);
            }
        }
        // The check itself can fail: nothing listens any more.
        assertThat(healthCheck("gateway")).isNotZero();
    }

    /** What Keycloak does itself when it reads the realm file in its container. */
    private static Map<String, String> clientSecrets() {
        Map<String, String> secrets = new LinkedHashMap<>();
        DATABASES.forEach(name ->
                secrets.put(name + "-service", values.get(name.toUpperCase(java.util.Locale.ROOT) + "_CLIENT_SECRET")));
        return secrets;
    }

    private static void awaitHealth(String service, Process process) {
        Awaitility.await(service)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError(service + " ended:\n" + log(service));
                    }
                    return healthCheck(service) == 0;
                });
    }

    private static Process start(String service, String module) throws IOException {
        Path application = ROOT.resolve(module).resolve("target/quarkus-app");
        assertThat(application.resolve("quarkus-run.jar"))
                .as("package it first: mvn package -DskipTests -pl %s -am", module)
                .exists();
        List<String> command = new ArrayList<>(compose.command(service));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(application.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(service + ".log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("HALAL_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(onThisMachine(service));
        return builder.start();
    }

    private static int healthCheck(String service) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(compose.healthCheck(service)).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(onThisMachine(service));
        Process check = builder.start();
        if (!check.waitFor(5, TimeUnit.SECONDS)) {
            check.destroyForcibly();
            return -1;
        }
        return check.exitValue();
    }

    private static Map<String, String> onThisMachine(String service) {
        Map<String, String> environment = compose.environment(service, values);
        environment.replaceAll((name, value) -> {
            String here = value.replace("postgres:5432", "127.0.0.1:" + ports.get("postgres"))
                    .replace("kafka:9092", "127.0.0.1:" + ports.get("kafka"))
                    .replace("keycloak:8080", "localhost:" + ports.get("keycloak"))
                    .replace("localhost:8180", "localhost:" + ports.get("keycloak"))
                    .replace(
                            "/var/lib/halal/documents",
                            folder.resolve("documents").toString());
            for (String database : DATABASES) {
                here = here.replace(database + "-service:8080", "127.0.0.1:" + ports.get(database + "-service"));
            }
            return here;
        });
        environment.computeIfPresent("HALAL_HTTP_PORT", (name, value) -> String.valueOf(ports.get(service)));
        environment.computeIfPresent("HALAL_HTTP_HOST", (name, value) -> "127.0.0.1");
        return environment;
    }

    private static String log(String service) throws IOException {
        return Files.readString(folder.resolve(service + ".log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
