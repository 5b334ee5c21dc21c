package id.halal.quota;

import id.halal.testkit.services.TestDatabase;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What must hold for a ledger at any moment, asked past every policy. */
final class Ledgers {

    static final TestDatabase DATABASE = TestDatabase.of("quota");

    private Ledgers() {}

    /** Until nothing is left in the queue and no waiter must be looked at. */
    static void awaitSettled() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> DATABASE.count("""
                        select (select count(*) from claim_request where settled_at is null)
                             + (select count(*) from waitlist_check)""") == 0);
    }

    static String status(Events.File file) {
        return column(file, "status");
    }

    static String code(Events.File file) {
        return column(file, "code");
    }

    private static String column(Events.File file, String column) {
        List<Map<String, Object>> rows = DATABASE.rows("select * from claim where application_id = ?", file.id);
        return rows.isEmpty() ? null : (String) rows.getFirst().get(column);
    }

    static Map<String, Long> statuses(Api.Programme programme) {
        Map<String, Long> counts = new HashMap<>();
        DATABASE.rows("select status, count(*) as n from claim where programme_id = ?::uuid group by 1", programme.id())
                .forEach(row -> counts.put((String) row.get("status"), (Long) row.get("n")));
        return counts;
    }

    static List<String> events(UUID subject) {
        return DATABASE.rows("select type from outbox where subject = ? order by sequence", subject).stream()
                .map(row -> ((String) row.get("type")).replaceAll("id\\.halal\\.quota\\.(.*)\\.v1", "$1"))
                .toList();
    }

    /** The service's own proof of what the caller sees. */
    static void assertReconciled(Api.Programme programme) {
        programme
                .reconciliation()
                .then()
                .statusCode(200)
                .body("differences", hasSize(0))
                .body("balanced", equalTo(true));
    }

    /** Conservation, reconciliation, nobody waits beside a free unit, nobody is overtaken. */
    static void assertSound(Api.Programme programme, long units) {
        assertReconciled(programme);
        assertThat(DATABASE.count("""
                        select sum(undistributed + unreleased + available + reserved + held + issued + lapsed)
                        from allocation where programme_id = ?::uuid""", programme.id())).as("all units").isEqualTo(units);
        assertThat(DATABASE.count(
                        "select count(*) from claim where programme_id = ?::uuid and status in ('HELD', 'ISSUED')",
                        programme.id()))
                .as("claims with a unit")
                .isLessThanOrEqualTo(units);
        assertThat(DATABASE.rows("""
                        select c.application_id, a.id from claim c
                        join allocation a on a.programme_id = c.programme_id
                        join programme p on p.id = c.programme_id
                        where c.programme_id = ?::uuid and c.status = 'WAITLISTED'
                          and (a.province_code is null or a.province_code = c.province_code)
                          and (a.regency_code is null or a.regency_code = c.regency_code)
                          and (a.lp3h is null or c.lp3h is null or a.lp3h = c.lp3h)
                          and (a.available > 0 or (p.fallback and a.undistributed > 0 and a.region_code is not null))""", programme.id()))
                .as("waiters beside a free unit")
                .isEmpty();
        assertThat(DATABASE.rows("""
                        select w.application_id from claim w
                        join claim_request wr on wr.submission_id = w.submission_id and not wr.late
                        join claim h on h.programme_id = w.programme_id and h.status in ('HELD', 'ISSUED')
                          and h.regency_code = w.regency_code
                        join claim_request hr on hr.submission_id = h.submission_id and hr.lp3h is not distinct from wr.lp3h
                        where w.programme_id = ?::uuid and w.status = 'WAITLISTED'
                          and (h.submitted_at, h.submission_id) > (w.submitted_at, w.submission_id)
                          and not exists (select 1 from movement m
                                          where m.application_id = h.application_id and m.kind = 'GRANT_RESERVED')""", programme.id()))
                .as("waiters overtaken by a later submission of their kind")
                .isEmpty();
    }
}
