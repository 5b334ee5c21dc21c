package id.halal.quota.reallocation.transfer;

import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Carriage;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Decision;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import id.halal.quota.reallocation.MovedUnits;
import id.halal.quota.reallocation.ReallocationError;
import id.halal.quota.reallocation.approval.ApprovableOperation;
import id.halal.quota.reallocation.approval.Approvals;
import id.halal.quota.reallocation.approval.OperationKind;
import id.halal.quota.reallocation.approval.ProposedBody;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Moves free units from one child of a node to another. Who decides it is an officer of the node above both. */
@Singleton
class TransferUnits implements ApprovableOperation {

    private record Checked(TreeChange change, Account from, Account to, Account parent) {}

    private final TreeChanges changes;
    private final Approvals approvals;
    private final Caller caller;

    TransferUnits(TreeChanges changes, Approvals approvals, Caller caller) {
        this.changes = changes;
        this.approvals = approvals;
        this.caller = caller;
    }

    Written transfer(CallerScope scope, UUID id, TransferRequest request, ExpectedVersion expected, boolean dryRun) {
        Checked checked = check(scope, id, request, expected);
        boolean needsSecond = approvals.needed(scope, checked.change().terms().id(), request.units());
        if (needsSecond && !dryRun) {
            return approvals.propose(
                    scope,
                    new Approvals.Proposal(
                            OperationKind.TRANSFER,
                            id,
                            checked.from(),
                            checked.parent(),
                            request.units(),
                            request,
                            request.reason(),
                            request.documentNumber()));
        }
        return Written.ok(
                move(checked, request, needsSecond), checked.from().node().version() + 1);
    }

    @Override
    public OperationKind kind() {
        return OperationKind.TRANSFER;
    }

    @Override
    public MovedUnits execute(CallerScope scope, UUID subject, ProposedBody request) {
        TransferRequest proposed = request.as(TransferRequest.class);
        return move(check(scope, subject, proposed, ExpectedVersion.any()), proposed, false);
    }

    private Checked check(CallerScope scope, UUID id, TransferRequest request, ExpectedVersion expected) {
        TreeChange change = changes.begin(scope, id, request.toAllocationId());
        Account from = change.account();
        Account parent = change.requireParent();
        change.requireNotOver("TRANSFER");
        expected.check(from.node().version());

        Account to = change.open().find(request.toAllocationId());
        List<FieldProblem> problems = new ArrayList<>();
        if (to == null) {
            ReallocationError why = changes.isInScope(scope, request.toAllocationId())
                    ? ReallocationError.OTHER_PROGRAMME
                    : ReallocationError.ALLOCATION_UNKNOWN;
            problems.add(FieldProblem.of("/toAllocationId", why));
        } else if (!areSiblings(from, to)) {
            problems.add(FieldProblem.of("/toAllocationId", ReallocationError.NOT_SIBLINGS));
        }
        if (request.units() > from.divisible()) {
            problems.add(
                    FieldProblem.of("/units", ReallocationError.MORE_THAN_FREE, request.units(), from.divisible()));
        }
        if (to == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Checked(change, from, to, parent);
    }

    private static boolean areSiblings(Account from, Account to) {
        @Nullable UUID parent = to.node().parentId();
        return !from.id().equals(to.id())
                && parent != null
                && parent.equals(from.node().parentId());
    }

    /** What was handed down to both together stays, so the parent's balance does. */
    private MovedUnits move(Checked checked, TransferRequest request, boolean needsSecond) {
        UUID transfer = Ids.next();
        Cause cause = Cause.decided(
                        MovementKind.TRANSFER, Decision.of(caller, request.reason(), request.documentNumber()))
                .withTransfer(transfer);
        Carriage.across(checked.from(), checked.to()).carry(checked.change().open(), request.units(), cause);
        return new MovedUnits(
                transfer, request.units(), needsSecond, changes.write(checked.change(), checked.from(), checked.to()));
    }
}
