package id.halal.stack.config;

import id.halal.stack.process.StackException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The port of every part: the usual one, or one from the environment ({@code HALAL_…_PORT}), or counted from a base. */
public final class StackPorts {

    public static final String GATEWAY = "gateway";
    public static final String SIMULATORS = "simulators";
    public static final String KEYCLOAK = "keycloak";
    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String KAFKA_CONTROLLER = "kafka-controller";

    /** Most replicas of one service whose ports keep clear of the other parts'. */
    public static final int MOST_REPLICAS = 6;

    private static final int HIGHEST = 65_535;
    private static final int SECOND_REPLICA = 50;
    private static final int NEXT_REPLICA = 10;

    /** Usual port and distance from a base, in the order they are shown. */
    private enum Usual {
        GATEWAY(StackPorts.GATEWAY, 8080, 0),
        BUSINESS("business", 8081, 1),
        APPLICATION("application", 8082, 2),
        QUOTA("quota", 8083, 3),
        COMPANION("companion", 8084, 4),
        SIMULATORS(StackPorts.SIMULATORS, 8090, 10),
        KEYCLOAK(StackPorts.KEYCLOAK, 8180, 20),
        POSTGRES(StackPorts.POSTGRES, 54_320, 30),
        KAFKA(StackPorts.KAFKA, 19_092, 40),
        KAFKA_CONTROLLER(StackPorts.KAFKA_CONTROLLER, 19_093, 41);

        private final String part;
        private final int port;
        private final int distance;

        Usual(String part, int port, int distance) {
            this.part = part;
            this.port = port;
            this.distance = distance;
        }
    }

    private final Map<String, Integer> ports;

    private StackPorts(Map<String, Integer> ports) {
        this.ports = ports;
    }

    /** The usual ports, each overridden by its environment variable. */
    public static StackPorts of(Map<String, String> environment) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Usual usual : Usual.values()) {
            ports.put(usual.part, fromEnvironment(environment, variable(usual.part), usual.port));
        }
        return new StackPorts(ports);
    }

    /** Ports counted from a base (gateway = base, quota = base + 3, PostgreSQL = base + 30 …). */
    public static StackPorts from(int base) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Usual usual : Usual.values()) {
            ports.put(usual.part, checked(Integer.toString(base + usual.distance), "--port-base"));
        }
        return new StackPorts(ports);
    }

    /** Port of a part; a service goes by the name of its database. */
    public int of(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException("No port for " + part);
        }
        return port;
    }

    /**
     * Port of a replica of a service: the first has the service's own, the second lies 50 behind it, each further one 10 behind the
     * one before (8083, 8133, 8143 …), so that a stack with all its replicas stays within 100 ports.
     *
     * @param number from 1
     */
    public int of(String service, int number) {
        if (number < 1 || number > MOST_REPLICAS) {
            throw new IllegalArgumentException("No replica number " + number);
        }
        return number == 1 ? of(service) : of(service) + SECOND_REPLICA + NEXT_REPLICA * (number - 2);
    }

    public List<String> parts() {
        return List.copyOf(ports.keySet());
    }

    /** The environment variable that sets the port of a part. */
    public static String variable(String part) {
        return "HALAL_" + part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    private static int fromEnvironment(Map<String, String> environment, String variable, int usual) {
        String given = environment.get(variable);
        return given == null || given.isBlank() ? usual : checked(given, variable);
    }

    private static int checked(String value, String source) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StackException(source + " must be a port number, not " + value, e);
        }
        throw new StackException(source + " gives no possible port: " + value);
    }
}
