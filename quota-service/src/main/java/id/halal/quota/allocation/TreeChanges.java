package id.halal.quota.allocation;

import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The frame of every change of a tree that is decided: take the programme's lock, read again what was read before it, let the action
 * check and move, write, and have those who wait looked at. A dry run is the same change in a transaction that is taken back.
 */
@Singleton
public class TreeChanges {

    private final AllocationFinder finder;
    private final Ledger ledger;
    private final Sql sql;

    TreeChanges(AllocationFinder finder, Ledger ledger, Sql sql) {
        this.finder = finder;
        this.ledger = ledger;
        this.sql = sql;
    }

    /**
     * Begins at a node in the caller's scope. Locked are the node, the others as far as they lie in the same programme and in the scope,
     * and the parents of all of them likewise.
     *
     * @throws ProblemException 404 when the node is outside the scope
     */
    public TreeChange begin(CallerScope scope, UUID id, UUID... others) {
        ProgrammeTerms before = finder.terms(scope, id);
        ledger.lock(before.facilitationCode());
        // Read again: only now nobody else changes the tree.
        return opened(finder.terms(scope, id), id, others);
    }

    /** For what comes due by itself: no scope, the transaction is a job's. */
    public TreeChange beginAsJob(UUID id) {
        ledger.lock(terms(id).facilitationCode());
        return opened(terms(id), id);
    }

    /** Whether there is such a node in the caller's scope, in whatever programme. */
    public boolean isInScope(CallerScope scope, UUID id) {
        return finder.knows(scope, id);
    }

    /**
     * Writes the change. Waiting claims are served before any new one.
     *
     * @param decided the nodes whose version the decision advances
     * @return those nodes as they are now, from the root down
     */
    public List<AllocationView> write(TreeChange change, Account... decided) {
        UUID programme = change.terms().id();
        UUID[] ids = Arrays.stream(decided).map(Account::id).toArray(UUID[]::new);
        ledger.write(change.open());
        sql.update("update allocation set version = version + 1 where id = any (?)", (Object) ids);
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), programme);
        return ledger.open(ids).accounts().stream().map(AllocationView::of).toList();
    }

    private TreeChange opened(ProgrammeTerms terms, UUID id, UUID... others) {
        List<UUID> ids = new ArrayList<>(List.of(others));
        ids.add(id);
        OpenLedger open = ledger.openWithParents(terms.id(), ids.toArray(UUID[]::new));
        return new TreeChange(terms, open, open.account(id));
    }

    private ProgrammeTerms terms(UUID id) {
        return sql.first(
                        "select " + ProgrammeTerms.COLUMNS
                                + " from allocation a join programme p on p.id = a.programme_id where a.id = ?",
                        ProgrammeTerms::read,
                        id)
                .orElseThrow(() -> new IllegalStateException("no node " + id));
    }
}
