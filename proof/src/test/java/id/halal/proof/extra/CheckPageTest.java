package id.halal.proof.extra;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Json;
import id.halal.stack.process.Commands;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The page where anybody checks a QR code, in a real browser: with the network, and with its server gone and the network off. */
@Needs(
        check = "the public check page without network",
        programs = {"chromium", "node", "npm"})
class CheckPageTest {

    private static final Path SCRIPTS = Path.of("console");
    private static final Path FOLDER = Path.of("target/check-page").toAbsolutePath();
    private static final Path ROOT =
            Path.of(System.getProperty("halal.root", "..")).toAbsolutePath().normalize();

    @Test
    void onceLoadedItTellsAGoodSignatureFromABadOneWithTheNetworkOff() throws IOException {
        prepare();
        Path task = FOLDER.resolve("task.json");
        Files.writeString(
                task,
                Json.text(Map.of(
                        "browser", Programs.path("chromium").toString(),
                        "page",
                                ROOT.resolve("gateway/src/main/resources/META-INF/resources/check")
                                        .toString(),
                        "pictures", FOLDER.resolve("pictures").toString())));
        String printed = Commands.require(
                "the check page in the browser",
                List.of(Programs.path("node").toString(), "check-page.mjs", task.toString()),
                Map.of(),
                FOLDER,
                Duration.ofMinutes(2));

        JsonNode result = Json.tree(printed.substring(printed.indexOf("RESULT ") + "RESULT ".length()));
        assertThat(told(result, "online")).isEqualTo("good VALID");
        assertThat(told(result, "revoked")).isEqualTo("good REVOKED");
        assertThat(result.at("/results/changed/note").asText()).startsWith("Isi dokumen berbeda");
        assertThat(told(result, "offline")).isEqualTo("good unknown");
        assertThat(result.at("/results/offline/verdict").asText())
                .isEqualTo("Tanda tangan sah, status tidak diketahui");
        assertThat(result.at("/results/offline/english").asText()).isEqualTo("Signature good, status unknown");
        assertThat(told(result, "offlineRetired")).isEqualTo("good unknown");
        assertThat(told(result, "offlineForged")).isEqualTo("bad none");
        assertThat(told(result, "offlineNone")).isEqualTo("bad none");
        assertThat(told(result, "offlineStranger")).isEqualTo("unknown none");
        assertThat(told(result, "offlineRevoked"))
                .as("the last signed list is remembered")
                .isEqualTo("good REVOKED");
        assertThat(result.path("faults")).as("what the page complained about").isEmpty();
    }

    private static String told(JsonNode result, String one) {
        JsonNode shown = result.path("results").path(one);
        return shown.path("signature").asText() + " " + shown.path("status").asText();
    }

    private static void prepare() throws IOException {
        Files.createDirectories(FOLDER.resolve("pictures"));
        for (String file : List.of("package.json", "package-lock.json", "console.mjs", "check-page.mjs")) {
            Files.copy(SCRIPTS.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Commands.require(
                "fetching playwright-core",
                List.of(Programs.path("npm").toString(), "ci", "--no-audit", "--no-fund"),
                Map.of(),
                FOLDER,
                Duration.ofMinutes(2));
    }
}
