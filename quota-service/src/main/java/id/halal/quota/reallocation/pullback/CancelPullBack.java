package id.halal.quota.reallocation.pullback;

import id.halal.platform.data.due.DueFacts;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.TreeChanges;
import jakarta.inject.Singleton;

import java.util.UUID;

/** An officer of the parent takes a planned pull-back back. */
@Singleton
class CancelPullBack {

    private final PullBackFinder finder;
    private final TreeChanges changes;
    private final PullBacks pullBacks;
    private final DueFacts dueFacts;
    private final Caller caller;

    CancelPullBack(PullBackFinder finder, TreeChanges changes, PullBacks pullBacks, DueFacts dueFacts, Caller caller) {
        this.finder = finder;
        this.changes = changes;
        this.pullBacks = pullBacks;
        this.dueFacts = dueFacts;
        this.caller = caller;
    }

    PullBackView cancel(CallerScope scope, UUID id, String reason, ExpectedVersion expected) {
        UUID parent = finder.one(scope, id).parentId();
        if (!changes.isInScope(scope, parent)) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        PullBack pullBack = pullBacks.locked(id).orElseThrow(ProblemException::notFound);
        PullBackStatus to = PullBackTransitions.require(pullBack.status(), PullBackAction.CANCEL, caller.roles());
        expected.check(pullBack.version());
        dueFacts.cancelAll(id);
        return PullBackView.of(pullBacks.end(
                pullBack, PullBackAction.CANCEL, to, new PullBacks.End(caller.subject(), reason, null, null)));
    }
}
