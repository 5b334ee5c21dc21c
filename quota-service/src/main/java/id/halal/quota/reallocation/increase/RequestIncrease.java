package id.halal.quota.reallocation.increase;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Node;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import id.halal.quota.reallocation.OperationHistory;
import id.halal.quota.reallocation.ReallocationError;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Asks for more units, and takes the question back. */
@Singleton
class RequestIncrease {

    private final TreeChanges changes;
    private final IncreaseFinder finder;
    private final Increases increases;
    private final DomainClock clock;
    private final Caller caller;

    RequestIncrease(TreeChanges changes, IncreaseFinder finder, Increases increases, DomainClock clock, Caller caller) {
        this.changes = changes;
        this.finder = finder;
        this.increases = increases;
        this.clock = clock;
        this.caller = caller;
    }

    IncreaseView request(CallerScope scope, NewIncrease request) {
        if (!changes.isInScope(scope, request.allocationId())) {
            throw ProblemException.invalid(FieldProblem.of("/allocationId", ReallocationError.ALLOCATION_UNKNOWN));
        }
        TreeChange change = changes.begin(scope, request.allocationId());
        change.requireNotOver("REQUEST_INCREASE");
        Node node = change.account().node();
        Increase increase = new Increase(
                Ids.next(),
                node.programmeId(),
                node.id(),
                request.units(),
                request.reason(),
                request.documentNumber(),
                IncreaseStatus.REQUESTED,
                caller.subject(),
                clock.instant(),
                null,
                new OperationHistory.Lies(node.provinceCode(), node.regencyCode(), node.lp3h()),
                0);
        increases.add(increase);
        return IncreaseView.of(increase);
    }

    IncreaseView withdraw(CallerScope scope, UUID id, String reason, ExpectedVersion expected) {
        Increase increase = finder.locked(scope, id);
        IncreaseStatus to = IncreaseTransitions.TABLE
                .require(
                        IncreasePathway.FROM_PARENT,
                        increase.status(),
                        IncreaseAction.WITHDRAW,
                        caller.roles(),
                        new IncreaseTransitions.Context(increase.requestedBy(), caller.subject()))
                .to();
        expected.check(increase.version());
        return IncreaseView.of(increases.answer(
                increase,
                IncreaseAction.WITHDRAW,
                to,
                new Increase.Answer(caller.subject(), clock.instant(), reason, null, null, null)));
    }
}
