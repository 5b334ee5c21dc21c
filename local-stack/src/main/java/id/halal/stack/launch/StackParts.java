package id.halal.stack.launch;

import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackPorts;
import id.halal.stack.kafka.KafkaServer;
import id.halal.stack.kafka.KafkaSettings;
import id.halal.stack.keycloak.KeycloakDistribution;
import id.halal.stack.keycloak.KeycloakServer;
import id.halal.stack.keycloak.KeycloakSettings;
import id.halal.stack.keycloak.RealmFile;
import id.halal.stack.postgres.DatabaseBootstrap;
import id.halal.stack.postgres.DatabasePasswords;
import id.halal.stack.postgres.PostgresServer;
import id.halal.stack.postgres.PostgresSettings;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.simulator.SimulatorMain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All parts of the stack and what depends on what. */
public final class StackParts {

    private static final String DATABASES = "databases";
    private static final String KEYCLOAK_PROGRAMS = "keycloak-programs";
    private static final int POOL = 16;
    private static final int SPARE_CONNECTIONS = 72;

    private final StackConfig config;
    private final Secrets secrets;
    private final ServiceEnvironment environment;

    public StackParts(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
        this.environment = new ServiceEnvironment(config, secrets);
    }

    public PartGraph graph() {
        PostgresServer postgres = postgres();
        List<Part> parts = new ArrayList<>();
        parts.add(new ServerPart(
                StackPorts.POSTGRES, Set.of(), postgres, config.jdbcUrl("{business,application,quota,companion}")));
        parts.add(kafka());
        parts.add(simulators());
        parts.add(new StepPart(KEYCLOAK_PROGRAMS, Set.of(), () -> {
            KeycloakDistribution.prepared();
            return "unpacked and built";
        }));
        parts.add(new StepPart(DATABASES, Set.of(StackPorts.POSTGRES), () -> bootstrap(postgres)));
        parts.add(keycloak());
        for (String database : DatabaseBootstrap.SERVICES) {
            parts.add(migration(database));
            for (int number = 1; number <= config.replicas(); number++) {
                parts.add(service(database, number));
            }
        }
        parts.add(gateway());
        return PartGraph.of(parts);
    }

    /** The named parts; a service's name stands for all its replicas. */
    public PartGraph graph(Collection<String> only) {
        List<String> names = new ArrayList<>(only);
        for (String service : DatabaseBootstrap.SERVICES) {
            for (int number = 2; number <= config.replicas() && only.contains(service + "-service"); number++) {
                names.add(StackConfig.replicaName(service, number));
            }
        }
        return graph().only(names);
    }

    private PostgresServer postgres() {
        return new PostgresServer(new PostgresSettings(
                config.home().files(StackPorts.POSTGRES, "pg"),
                StackConfig.LOOPBACK,
                config.ports().of(StackPorts.POSTGRES),
                secrets.password("db.superuser"),
                false,
                connections()));
    }

    /** Every replica of a service brings a pool of its own; up to two of each fit into what the server usually admits. */
    private Map<String, String> connections() {
        int pools = config.replicas() * DatabaseBootstrap.SERVICES.size() * POOL;
        return config.replicas() <= 2
                ? Map.of()
                : Map.of("max_connections", Integer.toString(pools + SPARE_CONNECTIONS));
    }

    private Part kafka() {
        KafkaServer server = new KafkaServer(new KafkaSettings(
                config.home().files(StackPorts.KAFKA, "kafka"),
                StackConfig.LOOPBACK,
                config.ports().of(StackPorts.KAFKA),
                config.ports().of(StackPorts.KAFKA_CONTROLLER),
                "384m"));
        return new ServerPart(StackPorts.KAFKA, Set.of(), server, server.bootstrapServers());
    }

    private String bootstrap(PostgresServer postgres) {
        for (String database : DatabaseBootstrap.SERVICES) {
            DatabaseBootstrap.create(
                    postgres,
                    database,
                    new DatabasePasswords(
                            secrets.password("db." + database + ".owner"),
                            secrets.password("db." + database + ".login")));
        }
        DatabaseBootstrap.createKeycloak(postgres, secrets.password("db.keycloak"));
        return "roles and databases are there";
    }

    private Part keycloak() {
        RealmFile realm = RealmFile.base()
                .withSecrets(clientSecrets())
                .withConsoleAt(config.ports().of(StackPorts.GATEWAY));
        KeycloakServer server = new KeycloakServer(
                new KeycloakSettings(
                        config.home().files(StackPorts.KEYCLOAK, "keycloak"),
                        config.listensOn(StackPorts.KEYCLOAK),
                        config.ports().of(StackPorts.KEYCLOAK),
                        new KeycloakSettings.Database(
                                config.jdbcUrl("keycloak"), "keycloak", secrets.password("db.keycloak")),
                        secrets.password("keycloak.admin")),
                (config.demo() ? realm.withDemo() : realm).json());
        return new ServerPart(StackPorts.KEYCLOAK, Set.of(DATABASES, KEYCLOAK_PROGRAMS), server, server.issuer());
    }

    private Map<String, String> clientSecrets() {
        Map<String, String> byClient = new LinkedHashMap<>();
        for (String client : List.of(
                "business-service", "application-service", "quota-service", "companion-service", "agency-demo")) {
            byClient.put(client, secrets.password("client." + client));
        }
        return byClient;
    }

    private Part simulators() {
        int port = config.ports().of(StackPorts.SIMULATORS);
        JavaServer server = new JavaServer(
                StackPorts.SIMULATORS,
                () -> List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        JavaCommand.classPath(),
                        SimulatorMain.class.getName(),
                        Integer.toString(port)),
                Map.of(),
                config.home().files(StackPorts.SIMULATORS),
                config.url(StackPorts.SIMULATORS) + "/control");
        return new ServerPart(StackPorts.SIMULATORS, Set.of(), server, config.url(StackPorts.SIMULATORS));
    }

    private Part migration(String database) {
        String name = "migrate-" + database;
        return new MigrationPart(
                name,
                Set.of(DATABASES, StackPorts.KAFKA),
                PackagedService.of(config.root(), database + "-service"),
                environment.migration(database),
                config.home().files(name),
                List.of(config.home().data("pg"), config.home().data("kafka")));
    }

    private Part service(String database, int number) {
        String name = StackConfig.replicaName(database, number);
        return new ServerPart(
                name,
                Set.of("migrate-" + database, StackPorts.KAFKA, StackPorts.KEYCLOAK),
                packaged(
                        name,
                        database + "-service",
                        config.url(database, number),
                        environment.service(database, number)),
                config.url(database, number));
    }

    private Part gateway() {
        return new ServerPart(
                StackPorts.GATEWAY,
                Set.of(StackPorts.KEYCLOAK),
                packaged(StackPorts.GATEWAY, StackPorts.GATEWAY, config.url(StackPorts.GATEWAY), environment.gateway()),
                config.gatewayUrl());
    }

    private JavaServer packaged(String name, String module, String url, Map<String, String> variables) {
        return new JavaServer(
                name,
                PackagedService.of(config.root(), module)::runArguments,
                variables,
                config.home().files(name),
                url + "/q/health/ready");
    }
}
