package id.halal.quota.reallocation.pullback;

import id.halal.platform.data.due.DueHandler;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Executes a planned pull-back when its cut-over date begins. */
@Singleton
class PullBackDue implements DueHandler {

    static final String KIND = "pull-back";
    private static final String ACTOR = "job:pull-back";

    private final PullBacks pullBacks;
    private final ExecutePullBack executePullBack;
    private final TreeChanges changes;

    PullBackDue(PullBacks pullBacks, ExecutePullBack executePullBack, TreeChanges changes) {
        this.pullBacks = pullBacks;
        this.executePullBack = executePullBack;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        Optional<PullBack> planned = pullBacks.find(subject);
        if (planned.isEmpty()) {
            return;
        }
        TreeChange change = changes.beginAsJob(planned.get().allocationId());
        // Read again: it may have been cancelled while we waited for the programme's lock.
        PullBack pullBack = pullBacks.locked(subject).orElseThrow();
        if (pullBack.status() != PullBackStatus.PLANNED) {
            return;
        }
        if (change.terms().isOver()) {
            lapse(pullBack, change.terms().isClosed() ? "PROGRAMME_CLOSED" : "YEAR_ENDED");
        } else {
            executePullBack.execute(change, pullBack);
        }
    }

    private void lapse(PullBack pullBack, String why) {
        PullBackStatus to =
                PullBackTransitions.require(pullBack.status(), PullBackAction.LAPSE, PullBackTransitions.SYSTEM);
        pullBacks.end(pullBack, PullBackAction.LAPSE, to, new PullBacks.End(ACTOR, why, null, null));
    }
}
