package id.halal.proof.client;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of demo people, by the password grant; each is kept until shortly before it expires. */
public final class Tokens {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final String CLIENT = "halal-cli";
    private static final String PASSWORD = "demo";

    private record Token(String value, Instant until) {}

    private final URI endpoint;
    private final HttpClient http;
    private final InstantSource now;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    /** @param issuer of the realm, such as {@code http://localhost:8180/realms/halal} */
    public Tokens(String issuer, HttpClient http, InstantSource now) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.http = http;
        this.now = now;
    }

    /** A token of that demo person that is still good for a while. */
    public String of(String username) {
        Token token = kept.compute(
                username,
                (name, present) ->
                        present != null && present.until().isAfter(now.instant()) ? present : requested(name));
        return token.value();
    }

    private Token requested(String username) {
        String form = Map.of("grant_type", "password", "client_id", CLIENT, "username", username, "password", PASSWORD)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        Instant asked = now.instant();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode answer = Json.tree(response.body());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("no token for " + username + ": " + response.statusCode() + " "
                        + answer.path("error").asText() + " "
                        + answer.path("error_description").asText());
            }
            Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
            return new Token(
                    answer.path("access_token").asText(), asked.plus(life).minus(EARLY));
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak at " + endpoint + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
