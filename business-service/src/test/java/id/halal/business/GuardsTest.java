package id.halal.business;

import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** The second wall, read from the catalogue, with rows in the tables. */
@QuarkusTest
class GuardsTest extends ServiceTest {

    @Test
    void onlyTheSearchTableHasNoRowPolicy() {
        assertThat(DATABASE.unguardedTables())
                .containsExactlyInAnyOrder("business_search", "flyway_platform", "flyway_service");
    }

    @Test
    void withoutAScopeOnlyTheSearchTableShowsRows() throws SQLException {
        knowCompanion("6472000900", "ACTIVE");
        registered(TestTokens.companion("6472000900"));

        assertThat(DATABASE.tablesOpenWithoutScope()).containsExactly("business_search");
    }

    @Test
    void searchTableHoldsNothingProtected() {
        assertThat(DATABASE.rows("""
                        select column_name as name from information_schema.columns
                        where table_name = 'business_search' order by ordinal_position""").stream().map(row -> row.get("name")))
                .containsExactly("business_id", "province_code", "regency_code", "words");
    }
}
