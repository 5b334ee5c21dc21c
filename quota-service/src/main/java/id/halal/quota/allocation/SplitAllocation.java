package id.halal.quota.allocation;

import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Divides free units of a node among new children. */
@Singleton
class SplitAllocation {

    private final TreeChanges changes;
    private final Allocations allocations;
    private final SplitRules rules;
    private final Sql sql;
    private final Caller caller;

    SplitAllocation(TreeChanges changes, Allocations allocations, SplitRules rules, Sql sql, Caller caller) {
        this.changes = changes;
        this.allocations = allocations;
        this.rules = rules;
        this.sql = sql;
        this.caller = caller;
    }

    SplitView split(CallerScope scope, UUID id, SplitRequest request, ExpectedVersion expected) {
        TreeChange change = changes.begin(scope, id);
        Account parent = change.account();
        change.requireNotOver("SPLIT");
        if (parent.node().lp3h() != null) {
            throw ProblemException.of(AllocationError.ALLOCATION_IS_LEAF).with("allowedActions", List.of());
        }
        expected.check(parent.node().version());
        check(change.terms(), parent, request);

        List<Account> children = allocations.create(request.children().stream()
                .map(child -> Allocations.childOf(parent.node(), child))
                .toList());
        handDown(change.open(), parent, children, request);
        return new SplitView(
                changes.write(change, parent).getFirst(),
                children.stream().map(AllocationView::of).toList());
    }

    private void check(ProgrammeTerms terms, Account parent, SplitRequest request) {
        List<Node> existing = sql.list("select * from allocation where parent_id = ?", Ledger::node, parent.id());
        List<FieldProblem> problems = rules.check(terms, parent, existing, request.children());
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        List<SplitRequest.Child> children = request.children();
        Set<String> known = known(children);
        List<FieldProblem> unknown = IntStream.range(0, children.size())
                .filter(i -> children.get(i).lp3hRegistration() != null
                        && !known.contains(children.get(i).lp3hRegistration()))
                .mapToObj(i -> FieldProblem.of("/children/" + i + "/lp3hRegistration", CommonProblem.NOT_YET))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.of(CommonProblem.NOT_YET).withFields(unknown);
        }
    }

    private Set<String> known(List<SplitRequest.Child> children) {
        String[] asked = children.stream()
                .map(SplitRequest.Child::lp3hRegistration)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return new HashSet<>(sql.list(
                "select registration from known_lp3h where registration = any (?)",
                row -> row.getString("registration"),
                (Object) asked));
    }

    /**
     * Released units go down first, since below they can be claimed, in proportion to what each child gets; the others wait for their
     * day in the child. So a split releases nothing, and conservation holds place by place.
     */
    private void handDown(OpenLedger open, Account parent, List<Account> children, SplitRequest request) {
        Cause cause =
                Cause.decided(MovementKind.SPLIT, Decision.of(caller, request.reason(), request.documentNumber()));
        List<Long> units =
                request.children().stream().map(SplitRequest.Child::units).toList();
        long sum = units.stream().mapToLong(Long::longValue).sum();
        List<Long> released = Shares.of(Math.min(sum, parent.free()), units);
        for (int i = 0; i < children.size(); i++) {
            Account child = children.get(i);
            open.add(child);
            long free = released.get(i);
            move(open, parent, parent.freePlace(), child, Place.AVAILABLE, free, cause);
            move(open, parent, Place.UNRELEASED, child, Place.UNRELEASED, units.get(i) - free, cause);
        }
        long rest = parent.in(Place.AVAILABLE);
        if (rest > 0) {
            open.move(parent, Place.AVAILABLE, Place.UNDISTRIBUTED, rest, cause);
        }
    }

    private static void move(
            OpenLedger open, Account parent, Place from, Account child, Place to, long units, Cause cause) {
        if (units > 0) {
            Cause linked = cause.withTransfer(Ids.next());
            open.move(parent, from, Place.CHILDREN, units, linked);
            open.move(child, Place.OUTSIDE, to, units, linked);
        }
    }
}
