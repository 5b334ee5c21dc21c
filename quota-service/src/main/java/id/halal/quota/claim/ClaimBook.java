package id.halal.quota.claim;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.ClaimFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Account;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of claims: every change of it tells its event. */
@Singleton
class ClaimBook {

    /**
     * A claim after a step.
     *
     * @param waitlistPosition only when it has just begun to wait
     */
    record Step(Claim claim, @Nullable Integer waitlistPosition) {
        static Step of(Claim claim) {
            return new Step(claim, null);
        }
    }

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    ClaimBook(Sql sql, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Claim> find(UUID applicationId) {
        return sql.first("select * from claim where application_id = ?", Claim::read, applicationId);
    }

    /** The earliest waiters who may have units of this node, locked. */
    List<Claim> waiters(Account account, long limit) {
        return sql.list(
                """
                select * from claim
                where programme_id = ? and status = 'WAITLISTED'
                  and (?::text is null or province_code = ?::text) and (?::text is null or regency_code = ?::text)
                  and (?::text is null or lp3h is null or lp3h = ?::text)
                order by submitted_at, submission_id limit ? for update""",
                Claim::read,
                account.node().programmeId(),
                account.node().provinceCode(),
                account.node().provinceCode(),
                account.node().regencyCode(),
                account.node().regencyCode(),
                account.node().lp3h(),
                account.node().lp3h(),
                limit);
    }

    List<Claim> waiters(UUID programmeId, int limit) {
        return sql.list("""
                select * from claim where programme_id = ? and status = 'WAITLISTED'
                order by submitted_at, submission_id limit ? for update""", Claim::read, programmeId, limit);
    }

    /** Those who wait, in order, behind one of them; from the first when null. Locked. */
    List<Claim> waitersBehind(UUID programmeId, @Nullable Claim last, int limit) {
        return sql.list(
                """
                select * from claim where programme_id = ? and status = 'WAITLISTED'
                  and (?::timestamptz is null or (submitted_at, submission_id) > (?::timestamptz, ?::uuid))
                order by submitted_at, submission_id limit ? for update""",
                Claim::read,
                programmeId,
                last == null ? null : last.submittedAt(),
                last == null ? null : last.submittedAt(),
                last == null ? null : last.submissionId(),
                limit);
    }

    int countWaiters(UUID programmeId) {
        return sql.first(
                        "select count(*) from claim where programme_id = ? and status = 'WAITLISTED'",
                        row -> row.getInt(1),
                        programmeId)
                .orElse(0);
    }

    int countWaitersBefore(UUID programmeId, ClaimRequest request) {
        return sql.first("""
                        select count(*) from claim where programme_id = ? and status = 'WAITLISTED'
                          and (submitted_at, submission_id) < (?, ?)""", row -> row.getInt(1), programmeId, request.submittedAt(), request.submissionId())
                .orElse(0);
    }

    void write(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<Outbox.Event<ClaimFact>> events = new ArrayList<>();
        for (Step step : steps) {
            rows.add(row(step.claim(), now));
            events.add(new Outbox.Event<>(
                    event(step.claim().status()),
                    step.claim().applicationId(),
                    step.claim().regencyCode(),
                    step.claim().fact(step.waitlistPosition(), now)));
        }
        sql.bulk("""
                insert into claim (application_id, business_id, submission_id, programme_id, allocation_id, facilitation_code,
                                   status, code, province_code, regency_code, lp3h, companion, owner_subject, product_type, development,
                                   submitted_at, changed_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                                     ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bool[], ?::timestamptz[],
                                     ?::timestamptz[])
                on conflict (application_id) do update
                set business_id = excluded.business_id, submission_id = excluded.submission_id,
                    programme_id = excluded.programme_id, allocation_id = excluded.allocation_id,
                    facilitation_code = excluded.facilitation_code, status = excluded.status, code = excluded.code,
                    province_code = excluded.province_code, regency_code = excluded.regency_code, lp3h = excluded.lp3h,
                    companion = excluded.companion, owner_subject = excluded.owner_subject,
                    product_type = excluded.product_type, development = excluded.development,
                    submitted_at = excluded.submitted_at, changed_at = excluded.changed_at""", rows);
        outbox.appendAll(events);
    }

    private static @Nullable Object[] row(Claim claim, Instant now) {
        return new @Nullable Object[] {
            claim.applicationId(),
            claim.businessId(),
            claim.submissionId(),
            claim.programmeId(),
            claim.allocationId(),
            claim.facilitationCode(),
            claim.status(),
            claim.code(),
            claim.provinceCode(),
            claim.regencyCode(),
            claim.lp3h(),
            claim.companion(),
            claim.ownerSubject(),
            claim.product().type(),
            claim.product().isDevelopment(),
            claim.submittedAt(),
            now
        };
    }

    private static EventType<ClaimFact> event(ClaimStatus status) {
        return switch (status) {
            case HELD -> QuotaEvents.CLAIM_GRANTED;
            case ISSUED -> QuotaEvents.CLAIM_ISSUED;
            case WAITLISTED -> QuotaEvents.CLAIM_WAITLISTED;
            case DENIED -> QuotaEvents.CLAIM_DENIED;
            case RELEASED -> QuotaEvents.CLAIM_RELEASED;
        };
    }
}
