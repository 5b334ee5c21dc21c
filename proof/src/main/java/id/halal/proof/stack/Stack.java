package id.halal.proof.stack;

import id.halal.proof.client.Gateway;
import id.halal.stack.clock.DomainClockFile;
import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackDescription;
import id.halal.stack.config.StackHome;
import id.halal.stack.config.StackPorts;
import id.halal.stack.launch.RunningStack;
import id.halal.stack.process.HttpProbe;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stack that is up, with all a proof may touch of it: the door, the topics, the clock, processes to kill, databases to look into. */
public final class Stack {

    public static final List<String> DATABASES = List.of("business", "application", "quota", "companion");

    private final StackConfig config;
    private final Gateway gateway;
    private final DomainTime time;

    Stack(StackConfig config) {
        this.config = config;
        this.gateway = new Gateway(config.gatewayUrl(), config.oidcUrl());
        this.time = new DomainTime(new DomainClockFile(config.home().clock(), Clock.systemUTC()));
    }

    /** The stack that runs from that home. */
    public static Optional<Stack> runningFrom(Path home) {
        StackHome stackHome = new StackHome(home);
        return StackDescription.read(stackHome)
                .filter(_ -> new RunningStack(stackHome).launcher().isPresent())
                .map(described -> new Stack(described.config()));
    }

    public Gateway gateway() {
        return gateway;
    }

    public DomainTime time() {
        return time;
    }

    /** Whether certificates are minted here (national) or recorded (mirror). */
    public boolean isNational() {
        return config.issuer().equals("national");
    }

    public String kafkaBootstrap() {
        return config.kafkaBootstrap();
    }

    public String gatewayUrl() {
        return config.gatewayUrl();
    }

    /** The stand-in for SIHALAL, to be told how it is and what its people do. */
    public SimulatedSihalal sihalal() {
        return new SimulatedSihalal(config.url(StackPorts.SIMULATORS));
    }

    /** How many processes of each service there are. */
    public int replicas() {
        return config.replicas();
    }

    /** One more process of a service than the stack has, until it is closed; the gateway does not know it. */
    public ExtraReplica extraReplica(String service) {
        return ExtraReplica.start(config, service);
    }

    public Path logs() {
        return config.home().data("logs");
    }

    public int port(String part) {
        return config.ports().of(part);
    }

    /** Whether the gateway and the services behind it say that they can work. */
    public boolean isWell() {
        return HttpProbe.isOk(config.url(StackPorts.GATEWAY) + "/q/health/ready")
                && DATABASES.stream()
                        .flatMap(service -> Stream.of(config.urls(service).split(",", -1)))
                        .allMatch(url -> HttpProbe.isOk(url + "/q/health/ready"));
    }

    public boolean isKeycloakWell() {
        return HttpProbe.isOk(config.keycloakUrl() + "/health/ready");
    }

    /** The process of a part, while it lives. */
    public Optional<ProcessHandle> process(String part) {
        return new RunningStack(config.home()).part(part);
    }

    /** Holds the processes of some services until it is closed; the launcher takes them for slow, not for dead. */
    public PausedServices paused(List<String> services) {
        return PausedServices.pause(config, services);
    }

    /** Past every policy: to look, never to act. */
    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(config.jdbcUrl(database), "postgres", superuserPassword());
    }

    public String superuserPassword() {
        return Secrets.of(config.home().secrets()).password("db.superuser");
    }

    /** As a service logs in: without a right of its own until its transaction takes a role. */
    public Connection asLogin(String database) throws SQLException {
        return DriverManager.getConnection(config.jdbcUrl(database), database + "_login", loginPassword(database));
    }

    public String loginPassword(String database) {
        return Secrets.of(config.home().secrets()).password("db." + database + ".login");
    }
}
