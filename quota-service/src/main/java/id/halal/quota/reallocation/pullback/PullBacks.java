package id.halal.quota.reallocation.pullback;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.reallocation.OperationHistory;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of pull-backs: every change of it writes its history and tells its event. */
@Singleton
class PullBacks {

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final OperationHistory history;

    PullBacks(Sql sql, Outbox outbox, DomainClock clock, OperationHistory history) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.history = history;
    }

    /** For jobs, whose transaction sees every row. */
    Optional<PullBack> find(UUID id) {
        return sql.first("select * from pull_back where id = ?", PullBack::read, id);
    }

    Optional<PullBack> locked(UUID id) {
        return sql.first("select * from pull_back where id = ? for update", PullBack::read, id);
    }

    void add(PullBack pullBack) {
        sql.update(
                """
                insert into pull_back (id, programme_id, allocation_id, parent_id, cut_over_date, units, reason, document_number,
                                       status, planned_by, planned_role, planned_at, province_code, regency_code, lp3h)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                pullBack.id(),
                pullBack.programmeId(),
                pullBack.allocationId(),
                pullBack.parentId(),
                pullBack.cutOverDate(),
                pullBack.units(),
                pullBack.planned().reason(),
                pullBack.planned().documentNumber(),
                pullBack.status(),
                pullBack.planned().actor(),
                pullBack.planned().role(),
                pullBack.plannedAt(),
                pullBack.lies().provinceCode(),
                pullBack.lies().regencyCode(),
                pullBack.lies().lp3h());
        history.add(
                pullBack.id(),
                pullBack.lies(),
                new OperationHistory.Step(
                        "PLAN",
                        null,
                        pullBack.status().name(),
                        pullBack.planned().actor(),
                        pullBack.planned().reason()));
        outbox.append(
                QuotaEvents.PULL_BACK_PLANNED,
                pullBack.id(),
                pullBack.lies().region(),
                pullBack.fact(null, pullBack.plannedAt()));
    }

    void tellNotice(PullBack pullBack, int daysBefore) {
        outbox.append(
                QuotaEvents.PULL_BACK_NOTICE,
                pullBack.id(),
                pullBack.lies().region(),
                pullBack.fact(daysBefore, clock.instant()));
    }

    /** How it ended: what was taken, or by whom and why it will not happen. */
    record End(
            String actor,
            @Nullable String reason,
            @Nullable Long taken,
            @Nullable UUID transfer) {}

    PullBack end(PullBack pullBack, PullBackAction action, PullBackStatus to, End end) {
        Instant now = clock.instant();
        PullBack after = pullBack.ended(to, now, end.taken(), end.transfer());
        sql.update(
                """
                update pull_back set status = ?, units_taken = ?, transfer_id = ?, ended_at = ?, version = ? where id = ?""",
                after.status(),
                after.unitsTaken(),
                after.transferId(),
                after.endedAt(),
                after.version(),
                after.id());
        history.add(
                after.id(),
                after.lies(),
                new OperationHistory.Step(
                        action.name(), pullBack.status().name(), to.name(), end.actor(), end.reason()));
        outbox.append(
                PullBackTransitions.event(action), after.id(), after.lies().region(), after.fact(null, now));
        return after;
    }
}
