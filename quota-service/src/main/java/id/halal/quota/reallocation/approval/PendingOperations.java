package id.halal.quota.reallocation.approval;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.reallocation.OperationHistory;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The table of pending operations: every change of it writes its history and tells its event. */
@Singleton
class PendingOperations {

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final OperationHistory history;

    PendingOperations(Sql sql, Outbox outbox, DomainClock clock, OperationHistory history) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.history = history;
    }

    void add(PendingOperation operation) {
        sql.update(
                """
                insert into pending_operation (id, programme_id, allocation_id, kind, subject, units, threshold, request, reason,
                                               document_number, status, proposed_by, proposed_at, province_code, regency_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                operation.id(),
                operation.programmeId(),
                operation.allocationId(),
                operation.kind(),
                operation.subject(),
                operation.units(),
                operation.threshold(),
                operation.request(),
                operation.reason(),
                operation.documentNumber(),
                operation.status(),
                operation.proposedBy(),
                operation.proposedAt(),
                operation.lies().provinceCode(),
                operation.lies().regencyCode());
        history.add(
                operation.id(),
                operation.lies(),
                new OperationHistory.Step(
                        "PROPOSE", null, operation.status().name(), operation.proposedBy(), operation.reason()));
        outbox.append(
                QuotaEvents.OPERATION_PROPOSED,
                operation.id(),
                operation.lies().region(),
                operation.fact(operation.proposedAt()));
    }

    boolean isProposed(OperationKind kind, UUID subject) {
        return sql.first(
                        "select 1 from pending_operation where kind = ? and subject = ? and status = 'PROPOSED'",
                        row -> Boolean.TRUE,
                        kind,
                        subject)
                .isPresent();
    }

    /** @param transfer the movement it became; null when it became none */
    PendingOperation decide(
            PendingOperation operation,
            PendingAction action,
            PendingStatus to,
            OperationDecision.By by,
            @Nullable UUID transfer) {
        PendingOperation after = operation.decided(to, by.actor(), clock.instant(), transfer);
        sql.update(
                """
                update pending_operation set status = ?, decided_by = ?, decided_at = ?, transfer_id = ?, version = ?
                where id = ?""",
                after.status(),
                after.decidedBy(),
                after.decidedAt(),
                after.transferId(),
                after.version(),
                after.id());
        history.add(
                after.id(),
                after.lies(),
                new OperationHistory.Step(
                        action.name(), operation.status().name(), to.name(), by.actor(), by.reason()));
        outbox.append(PendingTransitions.event(action), after.id(), after.lies().region(), after.fact(clock.instant()));
        return after;
    }
}
