package id.halal.quota.reallocation.pullback;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.quota.allocation.Decision;
import id.halal.quota.reallocation.MovedUnits;
import id.halal.quota.reallocation.approval.ApprovableOperation;
import id.halal.quota.reallocation.approval.OperationKind;
import id.halal.quota.reallocation.approval.ProposedBody;
import jakarta.inject.Singleton;

import java.util.Objects;
import java.util.UUID;

/** An immediate pull-back of many units, once a second person agrees: on the day of the approval, with the number proposed. */
@Singleton
class ApprovedPullBack implements ApprovableOperation {

    private final PlanPullBack planPullBack;
    private final Caller caller;

    ApprovedPullBack(PlanPullBack planPullBack, Caller caller) {
        this.planPullBack = planPullBack;
        this.caller = caller;
    }

    @Override
    public OperationKind kind() {
        return OperationKind.PULL_BACK;
    }

    @Override
    public MovedUnits execute(CallerScope scope, UUID subject, ProposedBody request) {
        PullBackRequest proposed = request.as(PullBackRequest.class);
        ExecutePullBack.Executed executed = planPullBack.executeNow(
                scope, subject, proposed, Decision.of(caller, proposed.reason(), proposed.documentNumber()));
        PullBack done = executed.pullBack();
        return new MovedUnits(
                Objects.requireNonNull(done.transferId()),
                Objects.requireNonNull(done.unitsTaken()),
                false,
                executed.allocations());
    }
}
