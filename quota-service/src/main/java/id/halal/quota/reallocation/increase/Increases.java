package id.halal.quota.reallocation.increase;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.reallocation.OperationHistory;
import jakarta.inject.Singleton;

/** The table of increase requests: every change of it writes its history and tells its event. */
@Singleton
class Increases {

    private final Sql sql;
    private final Outbox outbox;
    private final OperationHistory history;

    Increases(Sql sql, Outbox outbox, OperationHistory history) {
        this.sql = sql;
        this.outbox = outbox;
        this.history = history;
    }

    void add(Increase increase) {
        sql.update(
                """
                insert into increase_request (id, programme_id, allocation_id, units, reason, document_number, status,
                                              requested_by, requested_at, province_code, regency_code, lp3h)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                increase.id(),
                increase.programmeId(),
                increase.allocationId(),
                increase.units(),
                increase.reason(),
                increase.documentNumber(),
                increase.status(),
                increase.requestedBy(),
                increase.requestedAt(),
                increase.lies().provinceCode(),
                increase.lies().regencyCode(),
                increase.lies().lp3h());
        history.add(
                increase.id(),
                increase.lies(),
                new OperationHistory.Step(
                        "REQUEST", null, increase.status().name(), increase.requestedBy(), increase.reason()));
        outbox.append(
                QuotaEvents.INCREASE_REQUESTED,
                increase.id(),
                increase.lies().region(),
                increase.fact(increase.requestedAt()));
    }

    Increase answer(Increase increase, IncreaseAction action, IncreaseStatus to, Increase.Answer answer) {
        Increase after = increase.answered(to, answer);
        sql.update(
                """
                update increase_request
                set status = ?, decided_by = ?, decided_at = ?, decision_reason = ?, decision_document_number = ?,
                    units_granted = ?, transfer_id = ?, version = ?
                where id = ?""",
                after.status(),
                answer.by(),
                answer.at(),
                answer.reason(),
                answer.documentNumber(),
                answer.unitsGranted(),
                answer.transferId(),
                after.version(),
                after.id());
        history.add(
                after.id(),
                after.lies(),
                new OperationHistory.Step(
                        action.name(), increase.status().name(), to.name(), answer.by(), answer.reason()));
        outbox.append(
                IncreaseTransitions.event(action), after.id(), after.lies().region(), after.fact(answer.at()));
        return after;
    }
}
