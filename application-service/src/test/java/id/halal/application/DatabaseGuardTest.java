package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class DatabaseGuardTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Test
    void everyTableForcesRowLevelSecurityAndWithoutScopeShowsNothing() throws SQLException {
        new Story(inbox, "6472000360").decided();
        assertThat(DATABASE.unguardedTables()).allMatch(table -> table.startsWith("flyway_"));
        assertThat(DATABASE.tablesOpenWithoutScope()).isEmpty();
    }

    @Test
    void everyForeignKeyHasItsIndex() {
        assertThat(DATABASE.rows("""
                        select c.conrelid::regclass as tab, c.conname from pg_constraint c
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
                            select 1 from pg_index i where i.indrelid = c.conrelid
                            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)""")).isEmpty();
    }

    @Test
    void listsAreServedByTheIndexOfTheScope() throws SQLException {
        new Story(inbox, "6472000361").businessKnown().drafted();
        assertThat(plan("regions", "app.regions", "{6472}", "regency_code in ('6472')"))
                .contains("application_regency");
        assertThat(plan("regions", "app.regions", "{64}", "province_code in ('64')"))
                .contains("application_province");
        assertThat(plan("institution", "app.lp3h", "1", "lp3h = '1'")).contains("application_lp3h");
        assertThat(plan("owner", "app.subject", "x", "owner_subject = 'x'")).contains("application_owner");
        assertThat(plan("companion", "app.companion", "1", "(companion = '1' or drafting_companion = '1')"))
                .contains("application_companion");
    }

    private static String plan(String kind, String setting, String value, String where) throws SQLException {
        try (Connection connection = DATABASE.connectAsLogin()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope = connection.prepareStatement(
                    "select set_config('role', 'app', true), set_config('app.kind', ?, true), set_config(?, ?, true),"
                            + " set_config('enable_seqscan', 'off', true)")) {
                scope.setString(1, kind);
                scope.setString(2, setting);
                scope.setString(3, value);
                scope.execute();
            }
            StringBuilder plan = new StringBuilder();
            try (PreparedStatement explain = connection.prepareStatement(
                            "explain select * from application where " + where + " order by id desc limit 51");
                    ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            assertThat(List.of(plan.toString())).noneMatch(text -> text.contains("Seq Scan on application"));
            return plan.toString();
        }
    }
}
