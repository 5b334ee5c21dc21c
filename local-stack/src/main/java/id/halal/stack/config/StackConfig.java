package id.halal.stack.config;

import java.nio.file.Path;

/**
 * What one run of the stack is to be. Only the two doors for people, gateway and Keycloak, listen on the given address;
 * everything behind them stays on loopback.
 *
 * @param root of the checkout, with the packaged services
 * @param bind address the gateway and Keycloak listen on
 * @param demo whether the demo people and their public password exist
 * @param issuer who issues certificates, {@code mirror} or {@code national}
 */
public record StackConfig(Path root, StackHome home, String bind, StackPorts ports, boolean demo, String issuer) {

    public static final String LOOPBACK = "127.0.0.1";

    public StackConfig {
        root = root.toAbsolutePath().normalize();
    }

    /** Address of a part for the other parts of this machine. */
    public String url(String part) {
        return "http://" + LOOPBACK + ":" + ports.of(part);
    }

    /** Address of the gateway for people. */
    public String gatewayUrl() {
        return "http://localhost:" + ports.of(StackPorts.GATEWAY);
    }

    public String keycloakUrl() {
        return "http://localhost:" + ports.of(StackPorts.KEYCLOAK);
    }

    /** Issuer of all tokens. */
    public String oidcUrl() {
        return keycloakUrl() + "/realms/halal";
    }

    public String kafkaBootstrap() {
        return LOOPBACK + ":" + ports.of(StackPorts.KAFKA);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + ports.of(StackPorts.POSTGRES) + "/" + database;
    }

    /** Address a part listens on. */
    public String listensOn(String part) {
        return part.equals(StackPorts.GATEWAY) || part.equals(StackPorts.KEYCLOAK) ? bind : LOOPBACK;
    }
}
