package id.halal.quota.money;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Ledger;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Changes the most a programme may cost; whoever waited for money is looked at again. */
@Singleton
class ChangeCeiling {

    /** Under review the record stands still; after the end there is nothing more to grant. */
    private static final Set<String> OPEN = Set.of("DRAFT", "ACTIVE");

    private final BudgetFinder finder;
    private final Ledger ledger;
    private final Sql sql;
    private final CeilingBook ceilings;

    ChangeCeiling(BudgetFinder finder, Ledger ledger, Sql sql, CeilingBook ceilings) {
        this.finder = finder;
        this.ledger = ledger;
        this.sql = sql;
        this.ceilings = ceilings;
    }

    Budget change(CallerScope scope, UUID programmeId, CeilingChange change, String actor, ExpectedVersion expected) {
        ledger.lock(finder.owned(scope, programmeId).facilitationCode());
        // Read again: only now no claim comes between.
        ProgrammeAccount account = finder.owned(scope, programmeId);
        if (!OPEN.contains(account.status())) {
            throw ProblemException.of(CommonProblem.ILLEGAL_ACTION, "CHANGE_CEILING", account.status())
                    .with("state", account.status())
                    .with("allowedActions", List.of());
        }
        expected.check(account.version());
        long least = Math.max(account.spoken(), account.tariff());
        if (change.ceilingRupiah() < least) {
            throw ProblemException.invalid(
                    FieldProblem.of("/ceilingRupiah", MoneyError.CEILING_BELOW_COMMITTED, least));
        }
        store(account, change, actor);
        return Budget.of(finder.owned(scope, programmeId));
    }

    private void store(ProgrammeAccount account, CeilingChange change, String actor) {
        int changed = sql.update(
                "update programme set ceiling_rupiah = ?, version = version + 1 where id = ? and version = ?",
                change.ceilingRupiah(),
                account.programmeId(),
                account.version());
        if (changed != 1) {
            throw ProblemException.of(CommonProblem.STALE_VERSION);
        }
        ceilings.changed(
                new CeilingBook.Of(account.programmeId(), account.status(), account.region()),
                change.ceilingRupiah(),
                new CeilingBook.By(actor, change.reason(), change.documentNumber()));
    }
}
