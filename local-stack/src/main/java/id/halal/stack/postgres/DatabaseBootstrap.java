package id.halal.stack.postgres;

import id.halal.stack.process.StackException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Databases and roles, made by the same scripts that psql runs in a container ({@code deploy/postgres}). Every script
 * may be run again; passwords are set anew.
 */
public final class DatabaseBootstrap {

    /** The services that own a database of the same name. */
    public static final List<String> SERVICES = List.of("business", "application", "quota", "companion");

    private DatabaseBootstrap() {}

    /**
     * Makes the database of a service: {@code <name>_owner} for migrations, {@code <name>_login} for the service, which
     * has no rights until its transaction takes the role {@code app} or {@code worker}.
     */
    public static void create(PostgresServer server, String name, DatabasePasswords passwords) {
        run(
                server,
                "bootstrap.sql",
                Map.of(
                        "database", name,
                        "owner_password", passwords.owner(),
                        "login_password", passwords.login()));
    }

    /** Makes the database {@code keycloak} with its user {@code keycloak}. */
    public static void createKeycloak(PostgresServer server, String password) {
        run(server, "keycloak.sql", Map.of("keycloak_password", password));
    }

    private static void run(PostgresServer server, String resource, Map<String, String> variables) {
        try {
            new PsqlScript(script(resource), variables).run(server);
        } catch (SQLException e) {
            throw new StackException(resource + " failed: " + e.getMessage(), e);
        }
    }

    private static String script(String resource) {
        try (InputStream in = DatabaseBootstrap.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new StackException("Missing from the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
