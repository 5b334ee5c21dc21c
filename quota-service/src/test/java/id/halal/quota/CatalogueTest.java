package id.halal.quota;

import id.halal.testkit.services.TestDatabase;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database itself keeps. */
@QuotaTest
class CatalogueTest {

    private static final TestDatabase DATABASE = TestDatabase.of("quota");

    @Test
    void everyTableForcesRowSecurityAndShowsNothingWithoutAScope() throws SQLException {
        Api.active(1);
        assertThat(DATABASE.unguardedTables()).containsExactly("flyway_platform", "flyway_service");
        assertThat(DATABASE.tablesOpenWithoutScope()).isEmpty();
    }

    @Test
    void theBalanceOfANodeCannotBreakEvenByHand() {
        Api.Programme programme = Api.active(5);
        assertThatThrownBy(() -> DATABASE.update(
                        "update allocation set available = available + 1 where id = ?::uuid", programme.root()))
                .hasMessageContaining("allocation_conserved");
        assertThatThrownBy(() -> DATABASE.update(
                        "update allocation set available = -1, held = 6 where id = ?::uuid", programme.root()))
                .hasMessageContaining("allocation_available_check");
    }

    @Test
    void nobodyButTheOwnerMayChangeAMovement() {
        assertThat(DATABASE.count("""
                        select count(*) from information_schema.role_table_grants
                        where table_name in ('movement', 'programme_history') and grantee in ('app', 'worker')
                          and privilege_type in ('UPDATE', 'DELETE')""")).isZero();
    }
}
