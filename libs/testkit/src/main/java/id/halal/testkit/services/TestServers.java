package id.halal.testkit.services;

import id.halal.stack.kafka.KafkaServer;
import id.halal.stack.kafka.KafkaSettings;
import id.halal.stack.postgres.DatabaseBootstrap;
import id.halal.stack.postgres.DatabasePasswords;
import id.halal.stack.postgres.PostgresServer;
import id.halal.stack.postgres.PostgresSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The servers of one test JVM, started on first use and stopped when the JVM ends. Their addresses are kept in system properties,
 * because a Quarkus test may load this class once per class loader. PostgreSQL runs without durability here: these tests
 * prove behaviour, never figures or faults.
 */
public final class TestServers {

    private static final String POSTGRES = "halal.test.postgres";
    private static final String KAFKA = "halal.test.kafka";
    private static final String SUPERUSER_PASSWORD = "test-superuser";
    private static final DatabasePasswords PASSWORDS = new DatabasePasswords("test-owner", "test-login");

    private TestServers() {}

    /** @return {@code host:port} of PostgreSQL */
    public static synchronized String postgres() {
        String address = System.getProperty(POSTGRES);
        if (address == null) {
            PostgresServer server =
                    new PostgresServer(PostgresSettings.fast(folder("postgres"), freePort(), SUPERUSER_PASSWORD));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::killHard));
            DatabaseBootstrap.SERVICES.forEach(name -> DatabaseBootstrap.create(server, name, PASSWORDS));
            address = server.host() + ":" + server.port();
            System.setProperty(POSTGRES, address);
        }
        return address;
    }

    /** @return the broker's bootstrap address */
    public static synchronized String kafka() {
        String address = System.getProperty(KAFKA);
        if (address == null) {
            KafkaServer server = new KafkaServer(KafkaSettings.local(folder("kafka"), freePort(), freePort()));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::killHard));
            address = server.bootstrapServers();
            System.setProperty(KAFKA, address);
        }
        return address;
    }

    public static String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres() + "/" + database;
    }

    public static String superuserPassword() {
        return SUPERUSER_PASSWORD;
    }

    public static DatabasePasswords passwords() {
        return PASSWORDS;
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("halal-test-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
