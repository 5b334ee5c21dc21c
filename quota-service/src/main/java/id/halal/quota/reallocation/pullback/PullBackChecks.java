package id.halal.quota.reallocation.pullback;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import id.halal.quota.reallocation.ReallocationError;
import id.halal.quota.reallocation.approval.Approvals;
import id.halal.quota.reallocation.approval.OperationKind;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a pull-back must keep to. An officer of the parent decides it. */
@Singleton
class PullBackChecks {

    /** A pull-back that may be planned, under the programme's lock. */
    record Checked(TreeChange change, Account parent, PullBackRequest request, boolean isImmediate) {

        /** What an immediate one takes. */
        long unitsNow() {
            Long units = request.units();
            return units == null ? change.account().divisible() : units;
        }
    }

    private final TreeChanges changes;
    private final Approvals approvals;
    private final DomainClock clock;

    PullBackChecks(TreeChanges changes, Approvals approvals, DomainClock clock) {
        this.changes = changes;
        this.approvals = approvals;
        this.clock = clock;
    }

    Checked check(CallerScope scope, UUID id, PullBackRequest request, ExpectedVersion expected) {
        TreeChange change = changes.begin(scope, id);
        Account parent = change.requireParent();
        change.requireNotOver("PULL_BACK");
        expected.check(change.account().node().version());

        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        boolean isImmediate = request.cutOverDate().equals(today);
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate last = change.terms().endsOn();
        if (request.cutOverDate().isBefore(today) || request.cutOverDate().isAfter(last)) {
            problems.add(FieldProblem.of(
                    "/cutOverDate", ReallocationError.CUT_OVER_OUTSIDE, today.toString(), last.toString()));
        }
        units(change.account(), request, isImmediate, problems);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Checked(change, parent, request, isImmediate);
    }

    boolean needsSecond(CallerScope scope, Checked checked) {
        return checked.isImmediate()
                && approvals.needed(scope, checked.change().terms().id(), checked.unitsNow());
    }

    Written propose(CallerScope scope, Checked checked) {
        PullBackRequest request = checked.request();
        // What the second person approves is this number, not whatever is free by then.
        return approvals.propose(
                scope,
                new Approvals.Proposal(
                        OperationKind.PULL_BACK,
                        checked.change().account().id(),
                        checked.change().account(),
                        checked.parent(),
                        checked.unitsNow(),
                        request.at(request.cutOverDate(), checked.unitsNow()),
                        request.reason(),
                        request.documentNumber()));
    }

    private static void units(Account node, PullBackRequest request, boolean isImmediate, List<FieldProblem> problems) {
        Long units = request.units();
        if (isImmediate && node.divisible() == 0) {
            problems.add(FieldProblem.of("/units", ReallocationError.NOTHING_FREE));
        } else if (units == null) {
            return;
        } else if (isImmediate && units > node.divisible()) {
            problems.add(FieldProblem.of("/units", ReallocationError.MORE_THAN_FREE, units, node.divisible()));
        } else if (units > node.allocated()) {
            problems.add(FieldProblem.of("/units", ReallocationError.MORE_THAN_ALLOCATED, units, node.allocated()));
        }
    }
}
