package id.halal.proof.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The compose file itself: well-formed, without a secret, complete. */
class ComposeFileTest {

    private static final Path ROOT = Path.of(System.getProperty("halal.root", ".."));
    private static final List<String> SERVICES =
            List.of("business-service", "application-service", "quota-service", "companion-service", "gateway");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ComposeFile compose;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
    }

    @Test
    void itSatisfiesTheComposeSpecification() throws IOException {
        assertThat(errors(JSON.valueToTree(compose.content()))).isEmpty();
    }

    @Test
    void theSchemaWouldCatchAMistake() throws IOException {
        JsonNode broken = JSON.readTree("{\"services\": {\"quota-service\": {\"imagee\": \"x\", \"healthcheck\": 3}}}");

        assertThat(errors(broken)).isNotEmpty();
    }

    @Test
    void noSecretStandsInTheFile() {
        compose.services().forEach((service, definition) -> {
            if (definition.get("environment") instanceof Map<?, ?> environment) {
                environment.forEach((name, value) -> {
                    if (name.toString().matches(".*(PASSWORD|SECRET|_KEYS?)")) {
                        // Asked for, or empty where one can do without.
                        assertThat(value.toString()).as("%s %s", service, name).matches("\\$\\{[A-Z0-9_]+:(\\?.+|-)}");
                    }
                });
            }
        });
    }

    @Test
    void theExampleNamesEveryVariableThatHasNoDefault() throws IOException {
        Map<String, String> example = ComposeFile.values(ROOT.resolve(".env.example"));

        assertThat(compose.variables())
                .filteredOn(
                        name -> !Set.of("HALAL_OSS_URL", "HALAL_SIHALAL_URL").contains(name))
                .allSatisfy(name -> assertThat(example).containsKey(name));
    }

    @Test
    void whoIssuesIsGivenKeysAndThePageOfTheCheck() {
        Map<?, ?> service = compose.services().get("application-service");
        Map<?, ?> environment = (Map<?, ?>) service.get("environment");

        assertThat(environment.keySet().stream().map(Object::toString))
                .contains(
                        "HALAL_ISSUER",
                        "HALAL_CHECK_URL",
                        "HALAL_SEAL_QR_KEYS",
                        "HALAL_SEAL_QR_KEY",
                        "HALAL_SEAL_PDF_KEYSTORE",
                        "HALAL_SEAL_PDF_PASSWORD");
        assertThat((List<?>) service.get("volumes"))
                .as("the keys are files, mounted read-only")
                .anySatisfy(volume -> assertThat(volume.toString()).endsWith(":/run/halal/seal:ro"));
    }

    @Test
    void everyProcessOfOursHasACommandAHealthCheckAndStartsAfterItsNeeds() {
        for (String service : SERVICES) {
            assertThat(compose.command(service)).as(service).contains("quarkus-run.jar");
            assertThat(compose.healthCheck(service)).as(service).hasSize(3);
            assertThat((Map<?, ?>) compose.services().get(service).get("depends_on"))
                    .as(service)
                    .isNotEmpty();
        }
        assertThat(compose.services()).containsKeys("postgres", "kafka", "keycloak");
    }

    private static Set<ValidationMessage> errors(JsonNode file) throws IOException {
        try (InputStream schema = ComposeFileTest.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            JsonSchema specification = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(withoutDraft4Ids(JSON.readTree(schema)));
            return specification.validate(file);
        }
    }

    /** The published schema says 2019-09 and names itself the way draft 4 did, which a strict validator refuses. */
    private static JsonNode withoutDraft4Ids(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("id").isTextual()) {
            object.remove("id");
        }
        schema.forEach(ComposeFileTest::withoutDraft4Ids);
        return schema;
    }
}
