package id.halal.quota.claim;

import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.quota.allocation.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a claim may be met at all, before units are looked at. */
final class ClaimRules {

    private ClaimRules() {}

    /** What a submission names, and when. */
    record Asked(
            Channel channel, String regencyCode, @Nullable String lp3h, LocalDate on) {

        static Asked by(ClaimRequest request) {
            return new Asked(
                    request.channel(),
                    request.regencyCode(),
                    request.lp3h(),
                    WorkingCalendar.dateOf(request.submittedAt()));
        }
    }

    /** Every reason for which the code itself refuses what is asked, the one that counts first. */
    static List<QuotaCode> refusals(Asked asked, @Nullable ProgrammeTerms terms) {
        if (terms == null) {
            return List.of(QuotaCode.QUOTA_CODE_UNKNOWN);
        }
        List<QuotaCode> refusals = new ArrayList<>();
        if (!terms.isActive()) {
            refusals.add(QuotaCode.QUOTA_PROGRAMME_NOT_ACTIVE);
        }
        if (terms.channel() != asked.channel()) {
            refusals.add(QuotaCode.QUOTA_CHANNEL_MISMATCH);
        }
        if (!terms.runsOn(asked.on())) {
            refusals.add(QuotaCode.QUOTA_OUT_OF_DATES);
        }
        if (!terms.covers(new RegionCode(asked.regencyCode()))) {
            refusals.add(QuotaCode.QUOTA_OUT_OF_SCOPE);
        }
        String lp3h = asked.lp3h();
        if (lp3h != null && !terms.admits(lp3h)) {
            refusals.add(QuotaCode.QUOTA_LP3H_NOT_LISTED);
        }
        return refusals;
    }

    /** @param terms of the programme with the code asked for; null when there is none */
    static Optional<QuotaCode> denial(ClaimRequest request, @Nullable ProgrammeTerms terms, ClaimFacts.Known facts) {
        List<QuotaCode> refusals = refusals(Asked.by(request), terms);
        if (!refusals.isEmpty() || terms == null) {
            return refusals.stream().findFirst();
        }
        if (facts.hasLiveClaim(request.businessId(), terms.id())) {
            return Optional.of(QuotaCode.QUOTA_DUPLICATE);
        }
        return barred(request.businessId(), request.product(), terms, facts);
    }

    /**
     * What can come up while a claim waits.
     *
     * <p>One application per type of product: one registration is for one jenis produk (Kep. 146/2025; SIHALAL asks "never
     * facilitated before"), and taking several units for one type, in one programme or in two, would pay twice for what one certificate
     * covers. So a business that has a unit for a type, held or used up, in whichever programme, gets no second one for it. A
     * development (JD.3) adds to the certificate that is there and is no second application for it.
     */
    static Optional<QuotaCode> barred(UUID business, Product product, ProgrammeTerms terms, ClaimFacts.Known facts) {
        if (facts.isCertifiedElsewhere(business)) {
            return Optional.of(QuotaCode.QUOTA_ALREADY_CERTIFIED);
        }
        if (!terms.allowsOtherFacilitation() && facts.isFacilitatedElsewhere(business, terms.id())) {
            return Optional.of(QuotaCode.QUOTA_ALREADY_FACILITATED);
        }
        if (!product.isDevelopment() && facts.hasUnitFor(business, product.type())) {
            return Optional.of(QuotaCode.QUOTA_PRODUCT_TYPE_DONE);
        }
        return Optional.empty();
    }
}
