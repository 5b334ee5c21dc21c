package id.halal.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.stack.simulator.SimulatorServer;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DemoIngredientTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyDemoBusinessCooksWithSomething() {
        assertThat(DemoBusiness.ALL)
                .allSatisfy(business ->
                        assertThat(DemoIngredient.OF.get(business.product())).isNotEmpty());
    }

    @Test
    void theSimulatedSearchKnowsEachCertificateOfTheDemoFiles() throws Exception {
        List<DemoIngredient> certified = DemoIngredient.OF.values().stream()
                .flatMap(List::stream)
                .filter(ingredient -> !ingredient.certificate().isEmpty())
                .distinct()
                .toList();
        assertThat(certified).hasSizeGreaterThan(4);
        try (SimulatorServer server = new SimulatorServer(0);
                HttpClient client = HttpClient.newHttpClient()) {
            server.start();
            for (DemoIngredient ingredient : certified) {
                JsonNode found = search(client, server.port(), ingredient);
                assertThat(found.at("/data/datas/0/pelaku_usaha/nama_pu").asText())
                        .as("certificate of %s", ingredient.name())
                        .isEqualTo(ingredient.producer());
            }
        }
    }

    private static JsonNode search(HttpClient client, int port, DemoIngredient ingredient) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + port + "/sihalal/api/search/sertifikat?no_sertifikat="
                + ingredient.certificate() + "&nama_produk="
                + URLEncoder.encode(ingredient.name(), StandardCharsets.UTF_8));
        return JSON.readTree(client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
