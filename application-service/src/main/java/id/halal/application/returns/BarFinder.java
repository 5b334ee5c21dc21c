package id.halal.application.returns;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Finds bars of businesses in the caller's scope, which row-level security compares. */
@Singleton
class BarFinder {

    private final Sql sql;

    BarFinder(Sql sql) {
        this.sql = sql;
    }

    BarView get(CallerScope scope, UUID id) {
        if (scope instanceof CallerScope.Public) {
            throw ProblemException.notFound();
        }
        return sql.first(Bars.COLUMNS + "where id = ?", Bars::read, id).orElseThrow(ProblemException::notFound);
    }

    /** Newest first. */
    Page<BarView> list(CallerScope scope, @Nullable UUID business, PageRequest page) {
        if (scope instanceof CallerScope.Public) {
            return new Page<>(List.of(), null);
        }
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(null);
        List<BarView> rows =
                sql.list(Bars.COLUMNS + """
                        where (?::uuid is null or business_id = ?::uuid) and (?::uuid is null or id < ?::uuid)
                        order by id desc limit ?""", Bars::read, business, business, after, after, page.fetchSize());
        return Page.of(rows, page, bar -> Cursor.of(bar.id()));
    }
}
