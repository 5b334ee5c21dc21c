package id.halal.quota.money;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the money of programmes that lie wholly inside a scope; of another one nothing is told. */
@Singleton
class BudgetFinder {

    private final Sql sql;

    BudgetFinder(Sql sql) {
        this.sql = sql;
    }

    ProgrammeAccount owned(CallerScope scope, UUID programmeId) {
        return sql.first(ProgrammeAccount.SELECT, ProgrammeAccount::read, programmeId)
                .filter(account -> isWithin(scope, account))
                .orElseThrow(ProblemException::notFound);
    }

    Page<PaymentView> payments(CallerScope scope, UUID programmeId, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        UUID known = owned(scope, programmeId).programmeId();
        List<PaymentView> rows = sql.list(
                "select * from programme_payment where programme_id = ? and id > ? order by id limit ?",
                PaymentView::read,
                known,
                after,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    Optional<PaymentView> payment(CallerScope scope, UUID programmeId, UUID id) {
        return sql.first(
                "select * from programme_payment where programme_id = ? and id = ?",
                PaymentView::read,
                owned(scope, programmeId).programmeId(),
                id);
    }

    /** Whether a counter-entry has taken it back. */
    boolean isReversed(CallerScope scope, UUID programmeId, UUID paymentId) {
        return sql.first(
                        "select 1 from programme_payment where programme_id = ? and reverses = ?",
                        row -> Boolean.TRUE,
                        owned(scope, programmeId).programmeId(),
                        paymentId)
                .isPresent();
    }

    private static boolean isWithin(CallerScope scope, ProgrammeAccount account) {
        return switch (scope) {
            case CallerScope.National _ -> true;
            case CallerScope.Regions(var codes) ->
                contains(codes, account.provinceCode()) || contains(codes, account.regencyCode());
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
