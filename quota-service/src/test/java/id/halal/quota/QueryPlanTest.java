package id.halal.quota;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists as the role {@code app} runs them, policies and all, on enough rows that the planner has a choice: none reads its whole table. */
@QuotaTest
class QueryPlanTest {

    private static final int ROWS = 10_000;

    private Connection connection;
    private Api.Programme programme;

    @BeforeEach
    void connect() throws SQLException {
        programme = Api.active(5);
        connection = Ledgers.DATABASE.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void asIfNothingHadBeen() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void claimsAreFoundByTheScopeOfTheCaller() throws SQLException {
        run("""
                insert into claim (application_id, business_id, submission_id, programme_id, facilitation_code, status, code, province_code,
                                   regency_code, lp3h, companion, owner_subject, submitted_at, changed_at)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '%s', 'X', 'DENIED', 'QUOTA_DUPLICATE', '32',
                       '32' || lpad((g %% 27)::text, 2, '0'), lpad((g %% 300)::text, 10, '0'), 'c' || g %% 900, 'o' || g, now(), now()
                from generate_series(1, %d) g""".formatted(Api.active(5).id(), ROWS));
        run("""
                insert into claim (application_id, business_id, submission_id, programme_id, facilitation_code, status, code, province_code,
                                   regency_code, submitted_at, changed_at)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '%s', 'X', 'DENIED', 'QUOTA_DUPLICATE', '71', '7101',
                       now(), now() from generate_series(1, 20) g""".formatted(programme.id()));
        run("analyze claim");

        for (String[] list : new String[][] {
            {
                "regions",
                "app.regions",
                "{71}",
                "c.province_code = any ('{71}') or c.regency_code = any ('{71}')",
                "claim_province"
            },
            {
                "regions",
                "app.regions",
                "{7101}",
                "c.province_code = any ('{7101}') or c.regency_code = any ('{7101}')",
                "claim_regency"
            },
            {"institution", "app.lp3h", "0000000007", "c.lp3h = '0000000007'", "claim_lp3h"},
            {"companion", "app.companion", "c7", "c.companion = 'c7'", "claim_companion"},
            {"owner", "app.subject", "o7", "c.owner_subject = 'o7'", "claim_owner"},
            {"national", "app.regions", "{}", "true", "claim_pkey"},
            {
                "regions",
                "app.regions",
                "{71}",
                "c.programme_id = '" + programme.id() + "' and c.status = 'DENIED'",
                "claim_programme"
            }
        }) {
            assertThat(plan(
                            list[0],
                            list[1],
                            list[2],
                            "select c.* from claim c where (" + list[3] + ") order by c.application_id limit 51"))
                    .contains(list[4])
                    .doesNotContain("Seq Scan on claim");
        }
    }

    @Test
    void movementsOfAProgrammeAndOfANodeAreFoundByThem() throws SQLException {
        Api.Programme other = Api.active(5);
        run("""
                insert into movement (id, programme_id, allocation_id, from_place, to_place, units, kind, actor, at)
                select gen_random_uuid(), '%s', '%s', 'AVAILABLE', 'HELD', 1, 'GRANT', 'x', now()
                from generate_series(1, %d) g""".formatted(other.id(), other.root(), ROWS));
        run("analyze movement");

        String byProgramme =
                "select m.* from movement m join allocation a on a.id = m.allocation_id where m.programme_id = '"
                        + programme.id()
                        + "' and (a.province_code = any ('{64}') or a.regency_code = any ('{64}')) order by m.id limit 51";
        String byNode =
                "select m.* from movement m where m.allocation_id = '" + programme.root() + "' order by m.id limit 51";
        assertThat(plan("regions", "app.regions", "{64}", byProgramme)).doesNotContain("Seq Scan on movement");
        assertThat(plan("regions", "app.regions", "{64}", byNode))
                .contains("movement_allocation")
                .doesNotContain("Seq Scan on movement");
    }

    /** On tables that are small here: there is an index that gives the rows of a list, also in its order, when reading all is made dear. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allocation | programme_id = '%s' order by depth, id | allocation_",
                "pull_back | programme_id = '%s' order by id | pull_back_",
                "increase_request | programme_id = '%s' order by id | increase_request_",
                "pending_operation | programme_id = '%s' order by id | pending_operation_",
                "reservation | programme_id = '%s' and status = 'OPEN' order by id | reservation_programme",
                "obstacle | programme_id = '%s' order by id | obstacle_",
                "programme_payment | programme_id = '%s' order by id | programme_payment_programme",
                "programme_bill | programme_id = '%s' order by id desc | programme_bill_",
                "year_end_decision | programme_id = '%s' order by id | year_end_decision_programme",
                "take_over | programme_id = '%s' order by id | take_over_",
                "historical_result | (province_code = '64' or regency_code = '64') order by id | historical_result_",
                "target_ladder | (province_code = '64' or regency_code = '64') order by id | target_ladder_"
            })
    void everyListHasItsIndex(String table, String condition, String index) throws SQLException {
        run("set local enable_seqscan = off");
        assertThat(plan(
                        "regions",
                        "app.regions",
                        "{64}",
                        "select * from " + table + " where " + condition.formatted(programme.id()) + " limit 51"))
                .contains(index)
                .doesNotContain("Seq Scan on " + table);
    }

    private String plan(String kind, String setting, String value, String query) throws SQLException {
        try (PreparedStatement scope = connection.prepareStatement(
                "select set_config('role', 'app', true), set_config('app.kind', ?, true), set_config(?, ?, true)")) {
            scope.setString(1, kind);
            scope.setString(2, setting);
            scope.setString(3, value);
            scope.execute();
        }
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain = connection.prepareStatement("explain " + query);
                ResultSet lines = explain.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void run(String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}
