package id.halal.quota.takeover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The job's side of the tables. One worker has a take-over at a time; whoever lost it cannot write any more. */
@Singleton
class TakeOverStore {

    /** A row that is to be brought in. */
    record Waiting(
            SheetRow sheet,
            RowStatus status,
            UUID applicationId,
            UUID submissionId,
            @Nullable UUID businessId,
            @Nullable UUID allocationId) {

        private static Waiting read(ResultSet row) throws SQLException {
            return new Waiting(
                    SheetRow.of(row.getInt("row_number"), Sql.texts(row, "cells")),
                    RowStatus.valueOf(row.getString("status")),
                    row.getObject("application_id", UUID.class),
                    row.getObject("submission_id", UUID.class),
                    row.getObject("business_id", UUID.class),
                    row.getObject("allocation_id", UUID.class));
        }
    }

    private final Sql sql;
    private final DomainClock clock;
    private final ObjectMapper json;
    private final TakeOverConfig config;
    private final UUID holder = Ids.next();

    TakeOverStore(Sql sql, DomainClock clock, ObjectMapper json, TakeOverConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.config = config;
    }

    /** The next take-over nobody works on, which is this worker's from now on. */
    Optional<TakeOver> take() {
        return sql.first("""
                update take_over set held_by = ?, held_until = clock_timestamp() + make_interval(secs => ?)
                where id = (
                    select id from take_over
                    where status in ('CHECKING', 'RUNNING') and held_until < clock_timestamp() and retry_at <= clock_timestamp()
                    order by id limit 1 for update skip locked)
                returning *""", TakeOver::read, holder, seconds(config.lease()));
    }

    /** @throws IllegalStateException when another worker has followed this one: then nothing of this transaction may stay */
    void fence(UUID id) {
        int mine = sql.update("""
                update take_over set held_until = clock_timestamp() + make_interval(secs => ?), last_problem = null
                where id = ? and held_by = ? and status in ('CHECKING', 'RUNNING')""", seconds(config.lease()), id, holder);
        if (mine != 1) {
            throw new IllegalStateException("another worker has followed this one at take-over " + id);
        }
    }

    /** Done for now; by rest, until another service may have come back. */
    void letGo(UUID id, @Nullable String problem) {
        sql.update("""
                update take_over set held_by = null, held_until = '-infinity', last_problem = ?,
                       retry_at = clock_timestamp() + make_interval(secs => ?)
                where id = ? and held_by = ?""", problem, problem == null ? 0.0 : seconds(config.retryAfter()), id, holder);
    }

    String facilitationCode(UUID programmeId) {
        return sql.first("select facilitation_code from programme where id = ?", row -> row.getString(1), programmeId)
                .orElseThrow();
    }

    List<SheetRow> sheet(UUID id) {
        return sql.list(
                "select row_number, cells from take_over_row where take_over_id = ? order by row_number",
                row -> SheetRow.of(row.getInt("row_number"), Sql.texts(row, "cells")),
                id);
    }

    /** What is known of the numbers in these rows. */
    SheetCheck.Known known(TakeOver takeOver, List<RunningRow> rows) {
        Map<String, String> companions = new HashMap<>();
        sql.list(
                "select registration, lp3h from known_companion where registration = any (?)",
                row -> companions.put(row.getString(1), row.getString(2)) == null,
                (Object) texts(rows, RunningRow::companion));
        return new SheetCheck.Known(
                set("select registration from known_lp3h where registration = any (?)", (Object)
                        texts(rows, RunningRow::lp3h)),
                companions,
                set("""
                        select sihalal_number from take_over_row
                        where programme_id = ? and take_over_id <> ? and status in ('CLAIMED', 'DONE') and sihalal_number = any (?)""", takeOver.programmeId(), takeOver.id(), texts(rows, RunningRow::sihalalNumber)),
                set("""
                        select nib from take_over_row
                        where programme_id = ? and take_over_id <> ? and status in ('CLAIMED', 'DONE') and needs_unit and nib = any (?)""", takeOver.programmeId(), takeOver.id(), texts(rows, RunningRow::nib)));
    }

    private Set<String> set(String query, Object... values) {
        return new HashSet<>(sql.list(query, row -> row.getString(1), values));
    }

    private static String[] texts(
            List<RunningRow> rows, java.util.function.Function<RunningRow, @Nullable String> text) {
        return rows.stream()
                .map(text)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }

    /** Writes what the check found; a repeated check begins anew. */
    void checked(TakeOver takeOver, SheetCheck check) {
        sql.update("delete from take_over_problem where take_over_id = ?", takeOver.id());
        sql.update("update take_over_row set status = 'WRONG' where take_over_id = ?", takeOver.id());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RunningRow good : check.good()) {
            rows.add(new @Nullable Object[] {"PENDING", good.state().needsUnit(), takeOver.id(), good.number()});
        }
        for (Integer skipped : check.skipped()) {
            rows.add(new @Nullable Object[] {"SKIPPED", false, takeOver.id(), skipped});
        }
        sql.batch(
                "update take_over_row set status = ?, needs_unit = ? where take_over_id = ? and row_number = ?", rows);
        problems(takeOver.id(), check.problems());
        sql.update("""
                update take_over set status = 'CHECKED', found = ?::jsonb, checked_at = ?,
                       wrong_rows = (select count(*) from take_over_row where take_over_id = ? and status = 'WRONG')
                where id = ?""", text(Found.of(check.counted())), clock.instant(), takeOver.id(), takeOver.id());
    }

    private void problems(UUID id, List<RowProblem> problems) {
        Map<Integer, Integer> positions = new HashMap<>();
        List<@Nullable Object[]> values = new ArrayList<>();
        for (RowProblem problem : problems) {
            SheetColumn column = problem.column();
            values.add(new @Nullable Object[] {
                id,
                problem.row(),
                positions.merge(problem.row(), 1, Integer::sum),
                column == null ? null : column.heading(),
                problem.code(),
                problem.arguments().toArray(String[]::new)
            });
        }
        sql.batch("""
                insert into take_over_problem (take_over_id, row_number, position, column_name, code, arguments)
                values (?, ?, ?, ?, ?, ?)""", values);
    }

    /** The next row in the order of the sheet; one whose unit is held already comes first. */
    Optional<Waiting> next(UUID id) {
        return sql.first("""
                select * from take_over_row where take_over_id = ? and status in ('CLAIMED', 'PENDING')
                order by status, row_number limit 1""", Waiting::read, id);
    }

    void claimed(UUID id, int row, UUID business, @Nullable UUID allocation) {
        sql.update("""
                update take_over_row set status = 'CLAIMED', business_id = ?, allocation_id = ?
                where take_over_id = ? and row_number = ? and status = 'PENDING'""", business, allocation, id, row);
    }

    /** @return false when it was done already */
    boolean done(UUID id, int row) {
        return sql.update(
                        "update take_over_row set status = 'DONE' where take_over_id = ? and row_number = ? and status = 'CLAIMED'",
                        id,
                        row)
                == 1;
    }

    void failed(UUID id, RowProblem problem) {
        sql.update(
                "update take_over_row set status = 'FAILED' where take_over_id = ? and row_number = ?",
                id,
                problem.row());
        problems(id, List.of(problem));
    }

    void finished(UUID id) {
        sql.update("update take_over set status = 'DONE', finished_at = ? where id = ?", clock.instant(), id);
    }

    private String text(Found found) {
        try {
            return json.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("totals that cannot be written as JSON", e);
        }
    }

    private static double seconds(java.time.Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
