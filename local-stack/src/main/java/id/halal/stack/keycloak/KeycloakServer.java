package id.halal.stack.keycloak;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.ChildServer;
import id.halal.stack.process.HttpProbe;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.process.StackException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keycloak as a child process, with the realm imported on the first start. */
public final class KeycloakServer extends ChildServer {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final List<String> SHARED_FOLDERS = List.of("bin", "conf", "lib", "providers", "themes");

    private final KeycloakSettings settings;
    private final String realm;

    /** @param realm the file to import when the database has no such realm yet */
    public KeycloakServer(KeycloakSettings settings, String realm) {
        super(settings.files(), START_LIMIT, STOP_LIMIT);
        this.settings = settings;
        this.realm = realm;
    }

    /** Its database must be there. */
    @Override
    protected ChildProcess launch() {
        prepareHome(KeycloakDistribution.prepared());
        return ChildProcess.start("Keycloak", command(), environment(), files());
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(settings.publicUrl() + "/health/ready");
    }

    public String issuer() {
        return settings.issuer();
    }

    /** Keycloak keeps working files beside its programs: so the home has its own, and links to the shared programs. */
    private void prepareHome(KeycloakDistribution distribution) {
        try {
            // The name is Keycloak's rule: <realm>-realm.json.
            Path imports = files().home().resolve("data").resolve("import");
            Files.createDirectories(imports);
            Files.writeString(imports.resolve(KeycloakSettings.REALM + "-realm.json"), realm);
            for (String shared : SHARED_FOLDERS) {
                Path link = files().home().resolve(shared);
                if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(link);
                }
                Files.createSymbolicLink(link, distribution.folder().resolve(shared));
            }
        } catch (IOException e) {
            throw new StackException("Cannot prepare Keycloak in " + files().home(), e);
        }
    }

    /** What kc.sh would run, without the shell in between: so the process is the server, for signals and for watching. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                // Measured: half the time and half the processor to start.
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + files().home(),
                "-Djboss.server.config.dir=" + files().home().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                files().home().resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return command;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", settings.database().jdbcUrl());
        environment.put("KC_DB_USERNAME", settings.database().user());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HOSTNAME", settings.publicUrl());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", settings.host());
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("KC_CACHE", "local");
        // The launcher asks for its health while it starts; that it is not up yet is no news.
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return environment;
    }
}
