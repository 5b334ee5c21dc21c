package id.halal.quota.claim;

import id.halal.contracts.Channel;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.QuotaConfig;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of requests. Its order is (submitted_at, submission_id); a request is due when it has lain here for the grace window. */
@Singleton
class ClaimRequests {

    static final int MAX_ATTEMPTS = 5;

    private final Sql sql;
    private final QuotaConfig config;

    ClaimRequests(Sql sql, QuotaConfig config) {
        this.sql = sql;
        this.config = config;
    }

    void addAll(List<ClaimRequest> requests) {
        sql.bulk("""
                insert into claim_request (submission_id, application_id, business_id, facilitation_code, channel, province_code,
                                           regency_code, lp3h, companion, owner_subject, product_type, development, submitted_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                     ?::text[], ?::text[], ?::text[], ?::bool[], ?::timestamptz[])
                on conflict (submission_id) do nothing""", requests.stream().map(ClaimRequests::row).toList());
    }

    private static @Nullable Object[] row(ClaimRequest request) {
        return new @Nullable Object[] {
            request.submissionId(),
            request.applicationId(),
            request.businessId(),
            request.facilitationCode(),
            request.channel(),
            request.provinceCode(),
            request.regencyCode(),
            request.lp3h(),
            request.companion(),
            request.ownerSubject(),
            request.product().type(),
            request.product().isDevelopment(),
            request.submittedAt()
        };
    }

    /**
     * Takes requests of these applications out of the queue, settled by nobody.
     *
     * @return how many there were
     */
    int close(UUID[] applicationIds, String outcome) {
        return sql.update("""
                update claim_request set settled_at = clock_timestamp(), outcome = ?
                where application_id = any (?) and settled_at is null""", outcome, applicationIds);
    }

    /** The codes that may have something to settle, and those whose waiters must be looked at; one index probe per code. */
    List<String> codesWithWork() {
        return sql.list("""
                with recursive queued as (
                    (select facilitation_code as code from claim_request
                     where settled_at is null and parked_reason is null order by facilitation_code limit 1)
                    union all
                    select (select r.facilitation_code from claim_request r
                            where r.settled_at is null and r.parked_reason is null and r.facilitation_code > queued.code
                            order by r.facilitation_code limit 1)
                    from queued where queued.code is not null)
                select code from queued where code is not null
                union
                select p.facilitation_code from waitlist_check w join programme p on p.id = w.programme_id""", row -> row.getString(1));
    }

    /** The next due requests in order. Rows another transaction is just taking out of the queue are passed over. */
    List<ClaimRequest> due(String code, int limit) {
        return sql.list("""
                select * from claim_request
                where facilitation_code = ? and settled_at is null and parked_reason is null
                  and arrived_at <= clock_timestamp() - make_interval(secs => ?)
                order by submitted_at, submission_id limit ? for update skip locked""", ClaimRequests::read, code, config.grace().toMillis() / 1000.0, limit);
    }

    /** One due request, when a batch is tried one by one. */
    List<ClaimRequest> due(UUID submissionId) {
        return sql.list(
                "select * from claim_request where submission_id = ? and settled_at is null for update skip locked",
                ClaimRequests::read,
                submissionId);
    }

    Optional<ProgrammeTerms> terms(String code) {
        return sql.first(
                "select " + ProgrammeTerms.COLUMNS + " from programme p where p.facilitation_code = ?",
                ProgrammeTerms::read,
                code);
    }

    boolean hasWaitlistCheck(UUID programmeId) {
        return sql.first("select 1 from waitlist_check where programme_id = ? limit 1", row -> 1, programmeId)
                .isPresent();
    }

    int clearWaitlistChecks(UUID programmeId) {
        return sql.update("delete from waitlist_check where programme_id = ?", programmeId);
    }

    /** @param rows submission id, outcome, late */
    void settled(List<Settled> rows) {
        sql.bulk(
                """
                update claim_request r set settled_at = clock_timestamp(), outcome = n.outcome, late = n.late
                from unnest(?::text[], ?::bool[], ?::uuid[]) as n (outcome, late, submission_id)
                where r.submission_id = n.submission_id""",
                rows.stream()
                        .map(row -> new @Nullable Object[] {row.outcome(), row.late(), row.submissionId()})
                        .toList());
    }

    /** What a batch did with one request. */
    record Settled(UUID submissionId, String outcome, boolean late) {}

    /** @throws IllegalStateException when another settler has settled a batch meanwhile: this one must not commit */
    void advance(ProgrammeTerms terms, Instant through) {
        int advanced = sql.update("""
                update programme set settlement_fence = settlement_fence + 1,
                       settled_through = greatest(settled_through, ?)
                where id = ? and settlement_fence = ?""", through, terms.id(), terms.fence());
        if (advanced != 1) {
            throw new IllegalStateException("another settler has overtaken this one for " + terms.facilitationCode());
        }
    }

    /** Keeps for those who may not see figures whether the ceiling admits a further certificate. */
    void noteCeiling(ProgrammeTerms terms, long taken) {
        boolean reached = !terms.affords(taken);
        sql.update(
                "update programme set ceiling_reached = ? where id = ? and ceiling_reached <> ?",
                reached,
                terms.id(),
                reached);
    }

    /** The settler looks at those who wait before it settles anything under their code. */
    void askWaitlistCheck(UUID programmeId) {
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), programmeId);
    }

    /** A request that failed alone steps aside after some attempts, so that it does not hold up those behind it. */
    void failed(UUID submissionId, String reason) {
        sql.update("""
                update claim_request set attempts = attempts + 1, parked_reason = case when attempts + 1 >= ? then ? end
                where submission_id = ? and settled_at is null""", MAX_ATTEMPTS, reason, submissionId);
    }

    private static ClaimRequest read(ResultSet row) throws SQLException {
        return new ClaimRequest(
                row.getObject("submission_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getString("facilitation_code"),
                Channel.valueOf(row.getString("channel")),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getString("lp3h"),
                row.getString("companion"),
                row.getString("owner_subject"),
                Product.read(row),
                Sql.instant(row, "submitted_at"));
    }
}
