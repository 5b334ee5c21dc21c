package id.halal.stack.config;

import id.halal.stack.process.StackException;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one run of the stack is to be. Only the two doors for people, gateway and Keycloak, listen on the given address;
 * everything behind them stays on loopback.
 *
 * @param root of the checkout, with the packaged services
 * @param bind address the gateway and Keycloak listen on
 * @param demo whether the demo people and their public password exist
 * @param issuer who issues certificates, {@code mirror} or {@code national}
 * @param replicas processes of each service, from 1 to {@value StackPorts#MOST_REPLICAS}
 */
public record StackConfig(
        Path root, StackHome home, String bind, StackPorts ports, boolean demo, String issuer, int replicas) {

    public static final String LOOPBACK = "127.0.0.1";

    public StackConfig {
        root = root.toAbsolutePath().normalize();
        if (replicas < 1 || replicas > StackPorts.MOST_REPLICAS) {
            throw new StackException(
                    "from 1 to " + StackPorts.MOST_REPLICAS + " replicas of a service can run here, not " + replicas);
        }
    }

    /** Address of a part for the other parts of this machine. */
    public String url(String part) {
        return "http://" + LOOPBACK + ":" + ports.of(part);
    }

    /** Address of a replica of a service for the other parts of this machine. */
    public String url(String service, int number) {
        return "http://" + LOOPBACK + ":" + ports.of(service, number);
    }

    /** Addresses of all replicas of a service, separated by commas. */
    public String urls(String service) {
        return IntStream.rangeClosed(1, replicas)
                .mapToObj(number -> url(service, number))
                .collect(Collectors.joining(","));
    }

    /** Name of the part that runs a replica: the first is called as the service itself. */
    public static String replicaName(String service, int number) {
        return number == 1 ? service + "-service" : service + "-service-" + number;
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
