package id.halal.stack.launch;

import id.halal.stack.process.ProcessFiles;
import id.halal.stack.process.StackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.tools.ToolProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigrationPartTest {

    private static final String CLASS = "id/halal/platform/data/migration/Migrate";

    /** Stands for the migration of a service: appends a line where it is told to, and ends as it is told to. */
    private static final String SOURCE = """
            package id.halal.platform.data.migration;
            public class Migrate {
                public static void main(String[] arguments) throws Exception {
                    var out = java.nio.file.Path.of(System.getenv("TRACE"));
                    java.nio.file.Files.writeString(out, System.getenv("HALAL_DB_OWNER") + "\\n",
                            java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                    System.out.println("table claim is locked");
                    System.exit(Integer.parseInt(System.getenv("EXIT")));
                }
            }
            """;

    @TempDir
    private Path folder;

    private PackagedService service;
    private Path data;
    private Path trace;

    @BeforeEach
    void packageService() throws IOException {
        service = PackagedService.of(folder, "quota-service");
        for (String name : List.of("app", "lib/main", "lib/boot")) {
            Files.createDirectories(service.folder().resolve(name));
        }
        Files.createFile(service.folder().resolve("quarkus-run.jar"));
        Path source = folder.resolve("source/" + CLASS + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, SOURCE);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        Path jar = service.folder().resolve("lib/main/id.halal.platform-data-1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry(CLASS + ".class"));
            Files.copy(folder.resolve("source/" + CLASS + ".class"), entries);
        }
        data = Files.createDirectory(folder.resolve("pg"));
        trace = folder.resolve("trace");
    }

    @Test
    void runsAsTheOwnerAndIsLeftOutUntilTheServiceOrTheDataChange() throws IOException {
        assertThat(migration(0).start()).isEqualTo("migrated");
        assertThat(Files.readAllLines(trace)).containsExactly("quota_owner");

        assertThat(migration(0).start()).isEqualTo("up to date");
        assertThat(Files.readAllLines(trace)).hasSize(1);

        Files.writeString(service.folder().resolve("app/quota-service-1.jar"), "changed");
        assertThat(migration(0).start()).isEqualTo("migrated");

        Files.delete(data.resolve("migrate-quota"));
        assertThat(migration(0).start()).isEqualTo("migrated");
        assertThat(Files.readAllLines(trace)).hasSize(3);
    }

    @Test
    void aFailureIsToldWithTheEndOfItsLogAndTriedAgain() {
        assertThatThrownBy(() -> migration(3).start())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("migrate-quota ended with exit code 3")
                .hasMessageContaining("table claim is locked");

        assertThat(migration(0).start()).isEqualTo("migrated");
    }

    private MigrationPart migration(int exitCode) {
        return new MigrationPart(
                "migrate-quota",
                Set.of(),
                service,
                Map.of(
                        "TRACE", trace.toString(),
                        "HALAL_DB_OWNER", "quota_owner",
                        "EXIT", Integer.toString(exitCode)),
                ProcessFiles.in(folder.resolve("run"), "migrate-quota"),
                List.of(data));
    }
}
