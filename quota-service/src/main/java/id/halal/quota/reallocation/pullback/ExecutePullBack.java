package id.halal.quota.reallocation.pullback;

import id.halal.platform.data.time.Ids;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.AllocationView;
import id.halal.quota.allocation.Carriage;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Takes what is free, at most the units planned, back to the parent. */
@Singleton
class ExecutePullBack {

    record Executed(PullBack pullBack, List<AllocationView> allocations) {}

    private final TreeChanges changes;
    private final PullBacks pullBacks;

    ExecutePullBack(TreeChanges changes, PullBacks pullBacks) {
        this.changes = changes;
        this.pullBacks = pullBacks;
    }

    /** The officer who planned it is the one who decided the movement, whoever carries it out. */
    Executed execute(TreeChange change, PullBack pullBack) {
        PullBackStatus to =
                PullBackTransitions.require(pullBack.status(), PullBackAction.EXECUTE, PullBackTransitions.SYSTEM);
        Account node = change.account();
        Account parent = change.open().account(pullBack.parentId());
        long taken = pullBack.share(node.divisible());
        UUID transfer = Ids.next();
        List<AllocationView> after;
        if (taken == 0) {
            after = List.of(AllocationView.of(parent), AllocationView.of(node));
        } else {
            Cause cause =
                    Cause.decided(MovementKind.PULL_BACK, pullBack.planned()).withTransfer(transfer);
            Carriage.up(node, parent).carry(change.open(), taken, cause);
            after = changes.write(change, node, parent);
        }
        PullBacks.End end = new PullBacks.End(
                pullBack.planned().actor(), pullBack.planned().reason(), taken, taken == 0 ? null : transfer);
        return new Executed(pullBacks.end(pullBack, PullBackAction.EXECUTE, to, end), after);
    }
}
