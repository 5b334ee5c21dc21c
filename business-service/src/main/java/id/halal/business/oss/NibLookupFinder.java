package id.halal.business.oss;

import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
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
import java.util.List;
import java.util.UUID;

/** Reads look-ups; row policies keep them to the businesses of the scope. */
@Singleton
class NibLookupFinder {

    private static final String COLUMNS =
            "id, position, business_id, nib, state, requested_at, attempts, last_problem, ended_at";

    private record Placed(long position, NibLookupView view) {}

    private final Businesses businesses;
    private final Sql sql;

    NibLookupFinder(Businesses businesses, Sql sql) {
        this.businesses = businesses;
        this.sql = sql;
    }

    NibVerificationView verification(CallerScope scope, UUID id) {
        Business business = businesses.get(id);
        NibLookupView lookup = sql.first(
                        "select " + COLUMNS + " from nib_lookup where business_id = ? order by position desc limit 1",
                        NibLookupFinder::lookup,
                        id)
                .orElse(null);
        return new NibVerificationView(
                id,
                business.nib(),
                business.nibStatus(),
                business.nibSource(),
                business.nibDifferences(),
                business.nibCheckedAt(),
                lookup);
    }

    /** What waits for OSS, first come first. */
    Page<NibLookupView> waiting(CallerScope scope, PageRequest page) {
        long after = page.after(1).map(cursor -> position(cursor)).orElse(0L);
        List<Placed> rows = sql.list(
                "select " + COLUMNS
                        + " from nib_lookup where state = 'WAITING' and position > ? order by position limit ?",
                row -> new Placed(row.getLong("position"), lookup(row)),
                after,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.position())).map(Placed::view);
    }

    private static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.text(0));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }

    private static NibLookupView lookup(ResultSet row) throws SQLException {
        return new NibLookupView(
                row.getObject("id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getString("nib"),
                row.getString("state"),
                Sql.instant(row, "requested_at"),
                row.getInt("attempts"),
                row.getString("last_problem"),
                Sql.instantOrNull(row, "ended_at"));
    }
}
