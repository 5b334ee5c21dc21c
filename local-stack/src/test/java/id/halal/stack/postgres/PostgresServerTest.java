package id.halal.stack.postgres;

import id.halal.stack.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgresServerTest {

    private static final DatabasePasswords QUOTA = new DatabasePasswords("owner'secret", "login\"secret");

    @TempDir
    private static Path home;

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = new PostgresServer(PostgresSettings.durable(home.resolve("pg"), Ports.free(), "super secret"));
        server.start();
        DatabaseBootstrap.create(server, "quota", QUOTA);
        DatabaseBootstrap.create(server, "business", new DatabasePasswords("b-owner", "b-login"));
        DatabaseBootstrap.createKeycloak(server, "kc");
        // Once more: a restart of the stack runs it again.
        DatabaseBootstrap.create(server, "quota", QUOTA);
    }

    @AfterAll
    static void stop() {
        server.stop();
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void isDurable() throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            assertThat(one(connection, "show fsync")).isEqualTo("on");
            assertThat(one(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(one(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(one(connection, "show server_version")).startsWith("18.");
            assertThat(one(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("quota"), "quota_login", "guess"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void loginHasNoRightsUntilItsTransactionTakesARole() throws SQLException {
        try (Connection owner = as("quota", "quota_owner", QUOTA.owner())) {
            run(owner, "create table thing (id int primary key)");
            run(owner, "insert into thing values (7)");
            run(owner, "grant select on thing to app");
        }

        try (Connection login = as("quota", "quota_login", QUOTA.login())) {
            login.setAutoCommit(false);
            assertThatThrownBy(() -> one(login, "select id from thing"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not exist");
            login.rollback();
            one(login, "select set_config('role', 'app', true)");
            assertThat(one(login, "select id from thing")).isEqualTo("7");
            login.rollback();
            assertThat(one(login, "select current_user")).isEqualTo("quota_login");
        }
    }

    @Test
    void oneServiceDoesNotReachTheDatabaseOfAnother() {
        assertThatThrownBy(() -> as("business", "quota_login", QUOTA.login()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> as("keycloak", "quota_owner", QUOTA.owner()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> as("quota", "keycloak", "kc"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void bringsTheExtensions() throws SQLException {
        try (Connection owner = as("quota", "quota_owner", QUOTA.owner())) {
            assertThat(one(owner, "select unaccent('é') || similarity('soto', 'soto')"))
                    .isEqualTo("e1");
        }
    }

    @Test
    void losesNothingAcknowledgedWhenKilled() throws SQLException {
        try (Connection owner = as("quota", "quota_owner", QUOTA.owner())) {
            run(owner, "create table kept (id int primary key)");
            for (int i = 0; i < 100; i++) {
                run(owner, "insert into kept values (" + i + ")");
            }
            server.killHard();
        }
        assertThat(server.isRunning()).isFalse();

        server.start();

        try (Connection owner = as("quota", "quota_owner", QUOTA.owner())) {
            assertThat(one(owner, "select count(*) from kept")).isEqualTo("100");
        }
    }

    @Test
    void scriptStepsAreReadLikePsqlDoes() {
        PsqlScript script = new PsqlScript("""
                -- a comment
                select format('create %I', :'name')
                  where true \\gexec
                \\connect :"name"
                grant x to :"name";
                """, Map.of("name", "o'ne"));

        assertThat(script.steps())
                .isEqualTo(new ArrayList<>(List.of(
                        new PsqlScript.Step.ExecuteResult("select format('create %I', 'o''ne') where true"),
                        new PsqlScript.Step.Connect("o'ne"),
                        new PsqlScript.Step.Execute("grant x to \"o'ne\""))));
    }

    private static Connection as(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
