package id.halal.quota.reallocation.pullback;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.AllocationView;
import id.halal.quota.allocation.Decision;
import id.halal.quota.allocation.Node;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.reallocation.OperationHistory;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Plans a pull-back; one for today is executed at once. */
@Singleton
class PlanPullBack {

    private final PullBackChecks checks;
    private final ExecutePullBack executePullBack;
    private final PullBacks pullBacks;
    private final PullBackNotices notices;
    private final DueFacts dueFacts;
    private final DomainClock clock;

    PlanPullBack(
            PullBackChecks checks,
            ExecutePullBack executePullBack,
            PullBacks pullBacks,
            PullBackNotices notices,
            DueFacts dueFacts,
            DomainClock clock) {
        this.checks = checks;
        this.executePullBack = executePullBack;
        this.pullBacks = pullBacks;
        this.notices = notices;
        this.dueFacts = dueFacts;
        this.clock = clock;
    }

    /** @param decision who plans it, from the request */
    Written plan(
            CallerScope scope,
            UUID id,
            PullBackRequest request,
            Decision decision,
            ExpectedVersion expected,
            boolean dryRun) {
        PullBackChecks.Checked checked = checks.check(scope, id, request, expected);
        boolean needsSecond = checks.needsSecond(scope, checked);
        if (needsSecond && !dryRun) {
            return checks.propose(scope, checked);
        }
        PullBack pullBack = planned(checked, decision);
        pullBacks.add(pullBack);
        if (checked.isImmediate()) {
            ExecutePullBack.Executed executed = executePullBack.execute(checked.change(), pullBack);
            return written(executed.pullBack(), needsSecond, executed.allocations());
        }
        if (dryRun) {
            return written(
                    pullBack,
                    false,
                    executePullBack.execute(checked.change(), pullBack).allocations());
        }
        dueFacts.schedule(pullBack.id(), PullBackDue.KIND, WorkingCalendar.startOf(pullBack.cutOverDate()));
        notices.plan(pullBack);
        return written(
                pullBack,
                false,
                List.of(
                        AllocationView.of(checked.parent()),
                        AllocationView.of(checked.change().account())));
    }

    /** Carries an immediate one out that a second person has approved. */
    ExecutePullBack.Executed executeNow(CallerScope scope, UUID id, PullBackRequest request, Decision decision) {
        PullBackRequest now = request.at(WorkingCalendar.dateOf(clock.instant()));
        PullBackChecks.Checked checked = checks.check(scope, id, now, ExpectedVersion.any());
        PullBack pullBack = planned(checked, decision);
        pullBacks.add(pullBack);
        return executePullBack.execute(checked.change(), pullBack);
    }

    private PullBack planned(PullBackChecks.Checked checked, Decision decision) {
        TreeChange change = checked.change();
        Account account = change.account();
        Node node = account.node();
        return new PullBack(
                Ids.next(),
                node.programmeId(),
                node.id(),
                checked.parent().id(),
                checked.request().cutOverDate(),
                checked.request().units(),
                null,
                null,
                PullBackStatus.PLANNED,
                decision,
                clock.instant(),
                null,
                new OperationHistory.Lies(node.provinceCode(), node.regencyCode(), node.lp3h()),
                0);
    }

    private static Written written(PullBack pullBack, boolean needsSecond, List<AllocationView> allocations) {
        return Written.created(
                "/api/v1/pull-backs/" + pullBack.id(),
                new PlannedPullBackView(PullBackView.of(pullBack), needsSecond, allocations),
                pullBack.version());
    }
}
