package id.halal.quota.reallocation.replacement;

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

/** The table of replacements: every change of it writes its history and tells its event. */
@Singleton
class Replacements {

    private static final String ACTOR = "event:application";

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final OperationHistory history;

    Replacements(Sql sql, Outbox outbox, DomainClock clock, OperationHistory history) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.history = history;
    }

    /** The replacement that waits for this file to let its unit go. */
    Optional<Replacement> recordedFor(UUID applicationId) {
        return sql.first(
                "select * from replacement where application_id = ? and status = 'RECORDED'",
                Replacement::read,
                applicationId);
    }

    void add(Replacement replacement) {
        sql.update(
                """
                insert into replacement (application_id, business_id, successor_business_id, programme_id, allocation_id, reason,
                                         document_number, status, recorded_by, recorded_role, recorded_at, province_code,
                                         regency_code, lp3h)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                replacement.applicationId(),
                replacement.businessId(),
                replacement.successorBusinessId(),
                replacement.programmeId(),
                replacement.allocationId(),
                replacement.decision().reason(),
                replacement.decision().documentNumber(),
                replacement.status(),
                replacement.decision().actor(),
                replacement.decision().role(),
                replacement.recordedAt(),
                replacement.lies().provinceCode(),
                replacement.lies().regencyCode(),
                replacement.lies().lp3h());
        history.add(
                replacement.applicationId(),
                replacement.lies(),
                new OperationHistory.Step(
                        "RECORD",
                        null,
                        replacement.status().name(),
                        replacement.decision().actor(),
                        replacement.decision().reason()));
        outbox.append(
                QuotaEvents.REPLACEMENT_RECORDED,
                replacement.applicationId(),
                replacement.lies().region(),
                replacement.fact(replacement.recordedAt()));
    }

    void settle(Replacement replacement, ReplacementAction action, @Nullable UUID reservation) {
        ReplacementStatus to = ReplacementTransitions.require(replacement.status(), action);
        Instant now = clock.instant();
        Replacement after = replacement.settled(to, now, reservation);
        sql.update(
                "update replacement set status = ?, settled_at = ?, reservation_id = ? where application_id = ?",
                to,
                now,
                reservation,
                after.applicationId());
        history.add(
                after.applicationId(),
                after.lies(),
                new OperationHistory.Step(action.name(), replacement.status().name(), to.name(), ACTOR, null));
        outbox.append(
                QuotaEvents.REPLACEMENT_SETTLED,
                after.applicationId(),
                after.lies().region(),
                after.fact(now));
    }
}
