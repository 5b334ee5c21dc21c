package id.halal.quota.reallocation.increase;

import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.AllocationView;
import id.halal.quota.allocation.Carriage;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Decision;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.TreeChanges;
import id.halal.quota.programme.ProgrammeUnits;
import id.halal.quota.reallocation.MovedUnits;
import id.halal.quota.reallocation.ReallocationError;
import id.halal.quota.reallocation.approval.ApprovableOperation;
import id.halal.quota.reallocation.approval.Approvals;
import id.halal.quota.reallocation.approval.OperationKind;
import id.halal.quota.reallocation.approval.ProposedBody;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Grants units out of the parent's free ones, for a root from outside, or refuses them. */
@Singleton
class DecideIncrease implements ApprovableOperation {

    private final IncreaseChecks checks;
    private final Increases increases;
    private final TreeChanges changes;
    private final ProgrammeUnits programmeUnits;
    private final Approvals approvals;
    private final Deciding deciding;

    DecideIncrease(
            IncreaseChecks checks,
            Increases increases,
            TreeChanges changes,
            ProgrammeUnits programmeUnits,
            Approvals approvals,
            Deciding deciding) {
        this.checks = checks;
        this.increases = increases;
        this.changes = changes;
        this.programmeUnits = programmeUnits;
        this.approvals = approvals;
        this.deciding = deciding;
    }

    Written decide(CallerScope scope, UUID id, IncreaseDecision decision, ExpectedVersion expected, boolean dryRun) {
        IncreaseChecks.Checked checked = checks.check(scope, id, decision, expected);
        boolean needsSecond = checked.action() == IncreaseAction.APPROVE
                && approvals.needed(scope, checked.change().terms().id(), checked.granted());
        if (needsSecond && approvals.isProposed(OperationKind.INCREASE, id)) {
            throw ProblemException.of(ReallocationError.APPROVAL_PENDING);
        }
        if (needsSecond && !dryRun) {
            return approvals.propose(scope, proposal(checked, decision));
        }
        DecidedIncreaseView view = carryOut(checked, decision, needsSecond);
        return Written.ok(view, view.request().version());
    }

    @Override
    public OperationKind kind() {
        return OperationKind.INCREASE;
    }

    @Override
    public MovedUnits execute(CallerScope scope, UUID subject, ProposedBody request) {
        IncreaseDecision proposed = request.as(IncreaseDecision.class);
        IncreaseChecks.Checked checked = checks.check(scope, subject, proposed, ExpectedVersion.any());
        return Objects.requireNonNull(carryOut(checked, proposed, false).moved());
    }

    private static Approvals.Proposal proposal(IncreaseChecks.Checked checked, IncreaseDecision decision) {
        return new Approvals.Proposal(
                OperationKind.INCREASE,
                checked.increase().id(),
                checked.account(),
                checked.decider(),
                checked.granted(),
                decision,
                decision.reason(),
                decision.documentNumber());
    }

    private DecidedIncreaseView carryOut(
            IncreaseChecks.Checked checked, IncreaseDecision decision, boolean needsSecond) {
        MovedUnits moved = checked.action() == IncreaseAction.APPROVE ? move(checked, decision, needsSecond) : null;
        Increase after =
                increases.answer(checked.increase(), checked.action(), checked.to(), deciding.answer(decision, moved));
        return new DecidedIncreaseView(IncreaseView.of(after), moved);
    }

    private MovedUnits move(IncreaseChecks.Checked checked, IncreaseDecision decision, boolean needsSecond) {
        UUID transfer = Ids.next();
        Cause cause = Cause.decided(MovementKind.INCREASE, deciding.decision(decision))
                .withTransfer(transfer);
        OpenLedger open = checked.change().open();
        Account node = checked.account();
        List<AllocationView> after;
        if (checked.isRoot()) {
            boolean isReleasedDaily = programmeUnits.raise(
                    node.node().programmeId(),
                    checked.granted(),
                    decision.ceilingRupiah(),
                    deciding.decision(decision));
            Place arrives = isReleasedDaily ? Place.UNRELEASED : node.freePlace();
            open.move(node, Place.OUTSIDE, arrives, checked.granted(), cause);
            after = changes.write(checked.change(), node);
        } else {
            Carriage.down(checked.decider(), node).carry(open, checked.granted(), cause);
            after = changes.write(checked.change(), node, checked.decider());
        }
        return new MovedUnits(transfer, checked.granted(), needsSecond, after);
    }

    /** The one who decides, and when. */
    @Singleton
    static class Deciding {

        private final DomainClock clock;
        private final Caller caller;

        Deciding(DomainClock clock, Caller caller) {
            this.clock = clock;
            this.caller = caller;
        }

        Decision decision(IncreaseDecision decision) {
            return Decision.of(caller, decision.reason(), decision.documentNumber());
        }

        Increase.Answer answer(IncreaseDecision decision, @Nullable MovedUnits moved) {
            return new Increase.Answer(
                    caller.subject(),
                    clock.instant(),
                    decision.reason(),
                    decision.documentNumber(),
                    moved == null ? null : moved.units(),
                    moved == null ? null : moved.transferId());
        }
    }
}
