package id.halal.quota.reallocation.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Node;
import id.halal.quota.reallocation.OperationHistory;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Whether an operation needs a second person, and its way there. */
@Singleton
public class Approvals {

    /**
     * An operation that was checked and would move units now.
     *
     * @param subject what it is carried out on: a node, or an increase request
     * @param begins the node it begins at
     * @param decider the node whose officers decide on it: the parent, for a root itself
     * @param request the body, kept as JSON; never personal data
     */
    public record Proposal(
            OperationKind kind,
            UUID subject,
            Account begins,
            Account decider,
            long units,
            Object request,
            String reason,
            String documentNumber) {}

    private final ThresholdFinder thresholds;
    private final PendingOperations operations;
    private final ObjectMapper json;
    private final DomainClock clock;
    private final Caller caller;

    Approvals(
            ThresholdFinder thresholds,
            PendingOperations operations,
            ObjectMapper json,
            DomainClock clock,
            Caller caller) {
        this.thresholds = thresholds;
        this.operations = operations;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
    }

    /** Whether so many units of a programme are more than one person may move. */
    public boolean needed(CallerScope scope, UUID programmeId, long units) {
        return units > thresholds.of(scope, programmeId).units();
    }

    /** Whether the same decision on this subject waits for a second person already. */
    public boolean isProposed(OperationKind kind, UUID subject) {
        return operations.isProposed(kind, subject);
    }

    /** Keeps the operation for a second person; nothing moves. Answered with 202. */
    public Written propose(CallerScope scope, Proposal proposal) {
        Node begins = proposal.begins().node();
        Node decider = proposal.decider().node();
        PendingOperation operation = new PendingOperation(
                Ids.next(),
                begins.programmeId(),
                begins.id(),
                proposal.kind(),
                proposal.subject(),
                proposal.units(),
                thresholds.of(scope, begins.programmeId()).units(),
                text(proposal.request()),
                proposal.reason(),
                proposal.documentNumber(),
                PendingStatus.PROPOSED,
                caller.subject(),
                clock.instant(),
                null,
                null,
                null,
                new OperationHistory.Lies(decider.provinceCode(), decider.regencyCode(), null),
                0);
        operations.add(operation);
        return Written.accepted(
                "/api/v1/pending-operations/" + operation.id(),
                PendingOperationView.of(operation),
                operation.version());
    }

    private String text(Object request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that cannot be written as JSON", e);
        }
    }
}
