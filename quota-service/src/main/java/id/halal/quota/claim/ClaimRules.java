package id.halal.quota.claim;

import id.halal.indonesia.RegionCode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.quota.allocation.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Whether a claim may be met at all, before units are looked at. */
final class ClaimRules {

    private ClaimRules() {}

    /** @param terms of the programme with the code asked for; null when there is none */
    static Optional<QuotaCode> denial(ClaimRequest request, @Nullable ProgrammeTerms terms, ClaimFacts.Known facts) {
        if (terms == null) {
            return Optional.of(QuotaCode.QUOTA_CODE_UNKNOWN);
        }
        if (!terms.isActive()) {
            return Optional.of(QuotaCode.QUOTA_PROGRAMME_NOT_ACTIVE);
        }
        if (terms.channel() != request.channel()) {
            return Optional.of(QuotaCode.QUOTA_CHANNEL_MISMATCH);
        }
        if (!terms.runsOn(WorkingCalendar.dateOf(request.submittedAt()))) {
            return Optional.of(QuotaCode.QUOTA_OUT_OF_DATES);
        }
        if (!terms.covers(new RegionCode(request.regencyCode()))) {
            return Optional.of(QuotaCode.QUOTA_OUT_OF_SCOPE);
        }
        String lp3h = request.lp3h();
        if (lp3h != null && !terms.admits(lp3h)) {
            return Optional.of(QuotaCode.QUOTA_LP3H_NOT_LISTED);
        }
        if (facts.hasLiveClaim(request.businessId(), terms.id())) {
            return Optional.of(QuotaCode.QUOTA_DUPLICATE);
        }
        return barred(request.businessId(), terms, facts);
    }

    /** What can come up while a claim waits. */
    static Optional<QuotaCode> barred(java.util.UUID business, ProgrammeTerms terms, ClaimFacts.Known facts) {
        if (facts.isCertifiedElsewhere(business)) {
            return Optional.of(QuotaCode.QUOTA_ALREADY_CERTIFIED);
        }
        if (!terms.allowsOtherFacilitation() && facts.isFacilitatedElsewhere(business, terms.id())) {
            return Optional.of(QuotaCode.QUOTA_ALREADY_FACILITATED);
        }
        return Optional.empty();
    }
}
