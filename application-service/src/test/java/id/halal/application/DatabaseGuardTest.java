package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;

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
        assertThat(DATABASE.unguardedTables())
                .allMatch(table -> table.startsWith("flyway_") || table.equals("application_search"));
        assertThat(DATABASE.tablesOpenWithoutScope()).containsExactly("application_search");
    }

    @Test
    void theSearchTableHoldsNothingProtected() {
        assertThat(DATABASE.rows("""
                        select column_name as name from information_schema.columns
                        where table_name = 'application_search' order by ordinal_position""").stream().map(row -> row.get("name")))
                .containsExactly("application_id", "province_code", "regency_code", "words");
    }

    @Test
    void everyForeignKeyHasItsIndex() {
        assertThat(DATABASE.rows("""
                        select c.conrelid::regclass as tab, c.conname from pg_constraint c
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
                            select 1 from pg_index i where i.indrelid = c.conrelid
                            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)""")).isEmpty();
    }
}
