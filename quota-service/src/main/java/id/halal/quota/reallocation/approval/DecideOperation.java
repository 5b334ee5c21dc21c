package id.halal.quota.reallocation.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.transition.Transition;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.reallocation.MovedUnits;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A second person approves or rejects what was proposed, or the first takes it back. */
@Singleton
class DecideOperation {

    private final PendingOperationFinder finder;
    private final PendingOperations operations;
    private final Map<OperationKind, ApprovableOperation> kinds;
    private final ObjectMapper json;
    private final Caller caller;

    DecideOperation(
            PendingOperationFinder finder,
            PendingOperations operations,
            @All List<ApprovableOperation> kinds,
            ObjectMapper json,
            Caller caller) {
        this.finder = finder;
        this.operations = operations;
        this.kinds =
                kinds.stream().collect(Collectors.toUnmodifiableMap(ApprovableOperation::kind, Function.identity()));
        this.json = json;
        this.caller = caller;
    }

    DecidedOperationView decide(CallerScope scope, UUID id, OperationDecision request, ExpectedVersion expected) {
        PendingOperation operation = finder.locked(scope, id);
        PendingAction action = request.action();
        PendingStatus to = require(operation, action).to();
        expected.check(operation.version());
        MovedUnits moved = action == PendingAction.APPROVE ? execute(scope, operation) : null;
        PendingOperation after = operations.decide(
                operation, action, to, by(request.reason()), moved == null ? null : moved.transferId());
        return new DecidedOperationView(PendingOperationView.of(after), moved);
    }

    DecidedOperationView withdraw(CallerScope scope, UUID id, String reason, ExpectedVersion expected) {
        PendingOperation operation = finder.locked(scope, id);
        PendingStatus to = require(operation, PendingAction.WITHDRAW).to();
        expected.check(operation.version());
        PendingOperation after = operations.decide(operation, PendingAction.WITHDRAW, to, by(reason), null);
        return new DecidedOperationView(PendingOperationView.of(after), null);
    }

    private Transition<PendingPathway, PendingStatus, PendingAction, PendingTransitions.Context> require(
            PendingOperation operation, PendingAction action) {
        return PendingTransitions.TABLE.require(
                PendingPathway.TWO_PERSONS,
                operation.status(),
                action,
                caller.roles(),
                new PendingTransitions.Context(operation.proposedBy(), caller.subject()));
    }

    private MovedUnits execute(CallerScope scope, PendingOperation operation) {
        ApprovableOperation kind = kinds.get(operation.kind());
        if (kind == null) {
            throw new IllegalStateException("nobody carries out " + operation.kind());
        }
        return kind.execute(scope, operation.subject(), new ProposedBody(json, operation.request()));
    }

    private OperationDecision.By by(String reason) {
        return new OperationDecision.By(caller.subject(), reason);
    }
}
