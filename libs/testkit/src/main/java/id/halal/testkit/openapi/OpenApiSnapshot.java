package id.halal.testkit.openapi;

import io.restassured.RestAssured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the running service's OpenAPI document with {@code docs/openapi/<service>.yaml}: a change of the public API is seen in the
 * diff of a commit, not by a client. With {@code -Dhalal.regenerate=true} the snapshot is written instead.
 */
public final class OpenApiSnapshot {

    private static final Pattern OPERATION = Pattern.compile("^ +operationId: (\\S+)$", Pattern.MULTILINE);
    private static final Path FOLDER =
            Path.of(System.getProperty("halal.root", "..")).resolve("docs").resolve("openapi");

    private OpenApiSnapshot() {}

    /** @param service its name without {@code -service} */
    public static void check(String service) {
        String document = withoutAddress(RestAssured.given()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Path snapshot = FOLDER.resolve(service + ".yaml");
        if (Boolean.getBoolean("halal.regenerate")) {
            write(snapshot, document);
        }
        assertThat(snapshot)
                .as("the committed document; write it with -Dhalal.regenerate=true")
                .exists();
        assertThat(document)
                .as("the API changed; look at the change and renew %s with -Dhalal.regenerate=true", snapshot)
                .isEqualTo(read(snapshot));
    }

    /** OperationIds that two services share: the gateway could not merge their documents. */
    public static Set<String> sharedOperationIds(String... services) {
        Set<String> seen = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        for (String service : services) {
            for (String operation : operations(read(FOLDER.resolve(service + ".yaml")))) {
                if (!seen.add(operation)) {
                    shared.add(operation);
                }
            }
        }
        return shared;
    }

    private static List<String> operations(String document) {
        List<String> operations = new ArrayList<>();
        Matcher matcher = OPERATION.matcher(document);
        while (matcher.find()) {
            operations.add(matcher.group(1));
        }
        return operations;
    }

    /** The test's port is another one each time. */
    private static String withoutAddress(String document) {
        return document.replaceAll("(?m)^servers:\\n(- .*\\n|  .*\\n)+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
