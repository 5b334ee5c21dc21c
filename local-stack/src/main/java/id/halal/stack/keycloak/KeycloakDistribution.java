package id.halal.stack.keycloak;

import id.halal.stack.process.Archives;
import id.halal.stack.process.Commands;
import id.halal.stack.process.Folders;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.process.LocalRepository;
import id.halal.stack.process.StackException;
import id.halal.stack.process.StackVersions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak unpacked and built for PostgreSQL, once per version, in the cache. */
public final class KeycloakDistribution {

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    private final Path folder;

    private KeycloakDistribution(Path folder) {
        this.folder = folder;
    }

    /** Unpacks and builds when that is not done yet (20 s or more). */
    public static KeycloakDistribution prepared() {
        String version = StackVersions.current().keycloak();
        Path target = Folders.cache().resolve("keycloak-" + version);
        return new KeycloakDistribution(Folders.installOnce(target, empty -> {
            Archives.unpackZipWithoutTop(archive(version), empty);
            build(empty);
        }));
    }

    Path folder() {
        return folder;
    }

    private static Path archive(String version) {
        Path zip = LocalRepository.locate()
                .resolve("org/keycloak/keycloak-quarkus-dist")
                .resolve(version)
                .resolve("keycloak-quarkus-dist-" + version + ".zip");
        if (!Files.isReadable(zip)) {
            throw new StackException("Keycloak is not in the local repository; fetch it with"
                    + " `mvn dependency:get -Dtransitive=false -Dartifact=org.keycloak:keycloak-quarkus-dist:" + version
                    + ":zip`");
        }
        return zip;
    }

    private static void build(Path folder) {
        Commands.require(
                "Building Keycloak for PostgreSQL",
                List.of(
                        folder.resolve("bin").resolve("kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=true",
                        // One port for all: the readiness of a local server is no secret.
                        "--http-management-health-enabled=false"),
                Map.of("JAVA_HOME", JavaCommand.home().toString()),
                folder,
                BUILD_LIMIT);
    }
}
