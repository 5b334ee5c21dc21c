package id.halal.proof.extra;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.client.Json;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.proof.synthetic.SyntheticPeople;
import id.halal.stack.keycloak.DemoAccounts;
import id.halal.stack.process.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The main job from the first programme to the public check, done by hand in the console: in a real browser, with real log-ins. */
@Needs(
        check = "the main job in the console",
        programs = {"chromium", "node", "npm"})
@ExtendWith(ExtraStack.class)
class ConsoleRunTest {

    private static final Path SCRIPTS = Path.of("console");
    private static final Path FOLDER = Path.of("target/console").toAbsolutePath();
    private static final String REGENCY = "6472";
    private static final String CODE = "KONSOL";

    @Test
    void anOperatorDoesTheWholeMainJobInTheBrowser(Stack stack) throws IOException {
        prepare();
        Path task = FOLDER.resolve("task.json");
        Files.writeString(task, Json.text(task(stack)));
        String printed = Commands.require(
                "the run in the console",
                List.of(Programs.path("node").toString(), "main-job.mjs", task.toString()),
                Map.of(),
                FOLDER,
                Duration.ofMinutes(6));
        System.out.println(printed);

        JsonNode result = Json.tree(printed.substring(printed.indexOf("RESULT ") + "RESULT ".length()));
        assertThat(result.path("claim").asText()).isEqualTo("ISSUED");
        assertThat(result.path("figures").path("issued").asInt()).isOne();
        assertThat(result.path("figures").path("remaining").asInt()).isEqualTo(9);
        assertThat(result.path("criteria").asInt()).isGreaterThan(10);
        assertThat(result.path("check").path("number").asText()).matches("ID64\\d{15}");
        assertThat(result.path("check").path("status").asText()).isEqualTo("VALID");
        assertThat(result.path("faults")).as("what the page complained about").isEmpty();
    }

    private static void prepare() throws IOException {
        Files.createDirectories(FOLDER.resolve("pictures"));
        for (String file : List.of("package.json", "package-lock.json", "console.mjs", "main-job.mjs")) {
            Files.copy(SCRIPTS.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Commands.require(
                "fetching playwright-core",
                List.of(Programs.path("npm").toString(), "ci", "--no-audit", "--no-fund"),
                Map.of(),
                FOLDER,
                Duration.ofMinutes(2));
    }

    private static Map<String, Object> task(Stack stack) throws IOException {
        LocalDate today = stack.time().today();
        SmallBusiness business = new SyntheticPeople(2_000).business(REGENCY, 1);
        SitePhoto photo = SitePhoto.of(20_001);
        Path photoFile = FOLDER.resolve("kunjungan.jpg");
        Files.write(photoFile, photo.content());

        Map<String, Object> programme = new LinkedHashMap<>();
        programme.put("facilitationCode", CODE + today.getYear());
        programme.put("name", "Fasilitasi dari Konsol");
        programme.put("year", today.getYear());
        programme.put("channel", "SELF_DECLARE_FACILITATED");
        programme.put("funder", "Pemerintah Provinsi (contoh)");
        programme.put("fundSource", "APBD");
        programme.put("scopeCodes", List.of("64"));
        programme.put("startsOn", today.getYear() + "-01-01");
        programme.put("endsOn", today.getYear() + "-12-31");
        programme.put("units", 10);
        programme.put("fallback", false);
        programme.put("lockedLp3h", List.of());

        Map<String, Object> application =
                ApplicationApi.form(new ApplicationApi.Draft(new UUID(0, 0), CODE + today.getYear(), null), business);
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("browser", Programs.path("chromium").toString());
        task.put("console", stack.gatewayUrl() + "/");
        task.put("password", "demo");
        task.put("pictures", FOLDER.resolve("pictures").toString());
        task.put("today", today);
        task.put("year", today.getYear());
        task.put("regency", REGENCY);
        task.put("companion", "companion-" + REGENCY + "-1");
        task.put("registration", DemoAccounts.companion(REGENCY, 1));
        task.put("lp3h", DemoAccounts.lp3h(1));
        task.put("sihalalNumber", "SH" + today.getYear() + "-1-900001");
        task.put("programme", programme);
        task.put("business", BusinessApi.form(business));
        task.put("application", application);
        task.put("photo", Map.of("file", photoFile.toString(), "sha256", photo.sha256()));
        return task;
    }
}
