package id.halal.quota.claim;

import id.halal.contracts.quota.ClaimFact;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim as it is, one per application. Immutable: a step answers the claim after it.
 *
 * @param allocationId the node that holds or held the unit
 * @param lp3h of that node; before a grant the one asked for
 */
record Claim(
        UUID applicationId,
        UUID businessId,
        UUID submissionId,
        @Nullable UUID programmeId,
        @Nullable UUID allocationId,
        String facilitationCode,
        ClaimStatus status,
        @Nullable String code,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3h,
        @Nullable String companion,
        @Nullable String ownerSubject,
        Product product,
        Instant submittedAt) {

    static Claim of(ClaimRequest request, @Nullable UUID programmeId, ClaimStatus status) {
        return new Claim(
                request.applicationId(),
                request.businessId(),
                request.submissionId(),
                programmeId,
                null,
                request.facilitationCode(),
                status,
                null,
                request.provinceCode(),
                request.regencyCode(),
                request.lp3h(),
                request.companion(),
                request.ownerSubject(),
                request.product(),
                request.submittedAt());
    }

    static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("application_id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getObject("submission_id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getString("facilitation_code"),
                ClaimStatus.valueOf(row.getString("status")),
                row.getString("code"),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getString("lp3h"),
                row.getString("companion"),
                row.getString("owner_subject"),
                Product.read(row),
                Sql.instant(row, "submitted_at"));
    }

    Claim held(UUID allocation, @Nullable String ofLp3h) {
        return with(ClaimStatus.HELD, allocation, ofLp3h, null);
    }

    Claim issued() {
        return with(ClaimStatus.ISSUED, allocationId, lp3h, null);
    }

    Claim denied(QuotaCode why) {
        return with(ClaimStatus.DENIED, null, lp3h, why);
    }

    Claim released(QuotaCode why) {
        return with(ClaimStatus.RELEASED, allocationId, lp3h, why);
    }

    /** Held by another programme from now on. */
    Claim carriedTo(ProgrammeTerms programme, UUID allocation, @Nullable String ofLp3h) {
        return new Claim(
                applicationId,
                businessId,
                submissionId,
                programme.id(),
                allocation,
                programme.facilitationCode(),
                ClaimStatus.HELD,
                null,
                provinceCode,
                regencyCode,
                ofLp3h,
                companion,
                ownerSubject,
                product,
                submittedAt);
    }

    private Claim with(ClaimStatus to, @Nullable UUID allocation, @Nullable String ofLp3h, @Nullable QuotaCode why) {
        return new Claim(
                applicationId,
                businessId,
                submissionId,
                programmeId,
                allocation,
                facilitationCode,
                to,
                why == null ? null : why.name(),
                provinceCode,
                regencyCode,
                ofLp3h,
                companion,
                ownerSubject,
                product,
                submittedAt);
    }

    ClaimFact fact(@Nullable Integer waitlistPosition, Instant at) {
        return new ClaimFact(
                applicationId,
                businessId,
                submissionId,
                programmeId,
                allocationId,
                facilitationCode.isEmpty() ? null : facilitationCode,
                provinceCode,
                regencyCode,
                lp3h,
                code,
                waitlistPosition,
                at);
    }
}
