package id.halal.stack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.halal.stack.process.StackException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The realm to import: {@code deploy/keycloak/halal-realm.json} with what belongs to this one place. */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;

    private RealmFile(ObjectNode realm) {
        this.realm = realm;
    }

    /** The realm as it is deployed: without people and without secrets. */
    public static RealmFile base() {
        try (InputStream in = RealmFile.class.getResourceAsStream("halal-realm.json")) {
            if (in == null) {
                throw new StackException("Missing from the class path: halal-realm.json");
            }
            return new RealmFile((ObjectNode) JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the secrets of the confidential clients; a client the realm does not know is an error. */
    public RealmFile withSecrets(Map<String, String> secretByClient) {
        ObjectNode copy = realm.deepCopy();
        secretByClient.forEach((client, secret) -> client(copy, client).put("secret", secret));
        return new RealmFile(copy);
    }

    /** Lets the console come back to the gateway of this place. */
    public RealmFile withConsoleAt(int gatewayPort) {
        ObjectNode copy = realm.deepCopy();
        ObjectNode console = client(copy, "halal-console");
        ArrayNode redirects = console.putArray("redirectUris");
        ArrayNode origins = console.putArray("webOrigins");
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            redirects.add("http://" + host + ":" + gatewayPort + "/*");
            origins.add("http://" + host + ":" + gatewayPort);
        }
        return new RealmFile(copy);
    }

    /** Adds the demo people, whose password everybody knows, and the client that logs them in by password. */
    public RealmFile withDemo() {
        ObjectNode copy = realm.deepCopy();
        // Hashing is made cheap, as the password is public and hundreds of log-ins follow one another.
        copy.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)");
        copy.put("accessTokenLifespan", 1800);
        copy.withArray("clients").add(JSON.valueToTree(DemoAccounts.client()));
        ArrayNode users = copy.withArray("users");
        DemoAccounts.all().forEach(account -> users.add(JSON.valueToTree(account.representation())));
        return new RealmFile(copy);
    }

    public String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode client(ObjectNode realm, String clientId) {
        for (JsonNode client : realm.withArray("clients")) {
            if (client.path("clientId").asText().equals(clientId)) {
                return (ObjectNode) client;
            }
        }
        throw new IllegalArgumentException("The realm has no client " + clientId);
    }
}
