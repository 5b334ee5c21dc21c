package id.halal.application.handover;

import id.halal.application.filing.ApplicationStatus;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Files that wait for their SIHALAL number; row policies keep them to the scope. */
@Singleton
class HandOverFinder {

    private static final String SELECT = """
            select a.id, a.status, b.name, a.regency_code, a.submitted_at, t.taken_by, t.taken_at
            from application a join business b on b.id = a.business_id
            left join hand_over_taking t on t.application_id = a.id and t.taken_at > ?
            """;

    private final Sql sql;
    private final HandOverConfig config;
    private final DomainClock clock;

    HandOverFinder(Sql sql, HandOverConfig config, DomainClock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** Oldest first. */
    Page<HandOverView> waiting(CallerScope scope, PageRequest page) {
        Cursor after = page.after(2).orElse(Cursor.of(Instant.EPOCH, new UUID(0, 0)));
        List<HandOverView> rows = sql.list(
                SELECT + """
                        where a.sihalal_number is null and a.submitted_at is not null and a.status = any (?)
                          and (a.submitted_at, a.id) > (?::timestamptz, ?::uuid)
                        order by a.submitted_at, a.id limit ?""",
                HandOverFinder::view,
                since(),
                Arrays.stream(ApplicationStatus.values())
                        .filter(ApplicationStatus::admitted)
                        .map(Enum::name)
                        .toArray(String[]::new),
                instant(after.text(0)),
                after.id(1),
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.submittedAt(), row.applicationId()));
    }

    HandOverView one(CallerScope scope, UUID id) {
        return sql.first(SELECT + "where a.id = ? and a.submitted_at is not null", HandOverFinder::view, since(), id)
                .orElseThrow(ProblemException::notFound);
    }

    private Instant since() {
        return clock.instant().minus(config.hold());
    }

    private static HandOverView view(ResultSet row) throws SQLException {
        return new HandOverView(
                row.getObject("id", UUID.class),
                row.getString("status"),
                row.getString("name"),
                row.getString("regency_code"),
                Sql.instant(row, "submitted_at"),
                row.getString("taken_by"),
                Sql.instantOrNull(row, "taken_at"));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
