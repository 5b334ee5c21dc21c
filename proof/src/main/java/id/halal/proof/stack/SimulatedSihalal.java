package id.halal.proof.stack;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Json;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stand-in for SIHALAL, by its own way in: whether it answers others, what its people do with a file, what it was asked. */
public final class SimulatedSihalal {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    SimulatedSihalal(String address) {
        this.address = address;
    }

    /** One question it was asked. */
    public record Question(String shNumber, boolean answered) {}

    /** A certificate as it shows it. */
    public record Certificate(String number, LocalDate issuedOn) {}

    /** Nobody gets an answer any more. */
    public void down() {
        control(Map.of("sihalal", "down"));
    }

    public void up() {
        control(Map.of("sihalal", "up"));
    }

    /** Its people give a file that status, whether or not it answers others. */
    public void shows(
            String shNumber, String businessName, String status, Instant at, @Nullable Certificate certificate) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("shNumber", shNumber);
        file.put("businessName", businessName);
        file.put("productName", "Produk " + businessName);
        file.put("status", status);
        file.put("at", at.toString());
        if (certificate != null) {
            file.put("certificateNumber", certificate.number());
            file.put("certificateDate", certificate.issuedOn().toString());
        }
        control(Map.of("files", List.of(file)));
    }

    /** What it shows as a file's history, oldest first; only while it answers. */
    public List<String> history(String shNumber) {
        JsonNode file = send(HttpRequest.newBuilder(URI.create(address + "/sihalal/applications/" + shNumber)));
        return file.path("riwayat").findValuesAsText("status");
    }

    /** Oldest first. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (JsonNode question : send(HttpRequest.newBuilder(URI.create(address + "/control/questions")))) {
            questions.add(Json.as(question, Question.class));
        }
        return questions;
    }

    private void control(Map<String, Object> wish) {
        send(HttpRequest.newBuilder(URI.create(address + "/control"))
                .POST(HttpRequest.BodyPublishers.ofString(Json.text(wish))));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "the simulator answers " + response.statusCode() + " " + Json.tree(response.body()));
            }
            return Json.tree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("the simulator at " + address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
