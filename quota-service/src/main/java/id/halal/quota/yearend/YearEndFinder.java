package id.halal.quota.yearend;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what is open at the end of a year, of programmes that lie wholly inside a scope. */
@Singleton
class YearEndFinder {

    private final Sql sql;

    YearEndFinder(Sql sql) {
        this.sql = sql;
    }

    BudgetYear owned(CallerScope scope, UUID programmeId) {
        return sql.first(
                        "select " + BudgetYear.COLUMNS + " from programme p where p.id = ?",
                        BudgetYear::read,
                        programmeId)
                .filter(year -> isWithin(scope, year))
                .orElseThrow(ProblemException::notFound);
    }

    Optional<BudgetYear> byCode(CallerScope scope, String facilitationCode) {
        return sql.first(
                        "select " + BudgetYear.COLUMNS + " from programme p where p.facilitation_code = ?",
                        BudgetYear::read,
                        facilitationCode)
                .filter(year -> isWithin(scope, year));
    }

    ProgrammeTerms terms(CallerScope scope, BudgetYear year) {
        return sql.first(
                        "select " + ProgrammeTerms.COLUMNS + " from programme p where p.id = ?",
                        ProgrammeTerms::read,
                        year.id())
                .orElseThrow(ProblemException::notFound);
    }

    Page<OpenHoldView> holds(CallerScope scope, UUID programmeId, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        UUID known = owned(scope, programmeId).id();
        List<OpenHoldView> rows = sql.list(
                """
                select * from claim where programme_id = ? and status = 'HELD' and application_id > ?
                order by application_id limit ?""",
                row -> new OpenHoldView(
                        row.getObject("application_id", UUID.class),
                        row.getObject("business_id", UUID.class),
                        row.getObject("allocation_id", UUID.class),
                        row.getString("regency_code"),
                        row.getString("lp3h"),
                        Sql.instant(row, "submitted_at"),
                        Sql.instant(row, "changed_at")),
                known,
                after,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.applicationId()));
    }

    private static boolean isWithin(CallerScope scope, BudgetYear year) {
        return switch (scope) {
            case CallerScope.National _ -> true;
            case CallerScope.Regions(var codes) ->
                contains(codes, year.provinceCode()) || contains(codes, year.regencyCode());
            case CallerScope.Institution _,
                    CallerScope.Companion _,
                    CallerScope.Owner _,
                    CallerScope.SystemJob _,
                    CallerScope.Public _ -> false;
        };
    }

    private static boolean contains(Set<String> codes, @Nullable String code) {
        return code != null && codes.contains(code);
    }
}
