package id.halal.business.consent;

import id.halal.contracts.business.ConsentFact;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A consent.
 *
 * @param witnessName masked
 * @param takenBy token subject of who recorded it
 * @param validUntil the first instant it no longer holds
 */
record ConsentView(
        UUID id,
        UUID businessId,
        String companionRegistration,
        String lp3hRegistration,
        String wordingVersion,
        String language,
        String means,
        @Nullable String documentSha256,
        @Nullable String witnessName,
        String takenBy,
        Instant validFrom,
        Instant validUntil,
        ConsentStatus status,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokeReason) {

    static ConsentView of(Consent consent, @Nullable String maskedWitness, Instant now) {
        ConsentFact fact = consent.fact();
        return new ConsentView(
                fact.consentId(),
                fact.businessId(),
                fact.companionRegistration(),
                fact.lp3hRegistration(),
                fact.wordingVersion(),
                consent.language(),
                fact.means(),
                consent.documentSha256(),
                maskedWitness,
                consent.takenBy(),
                fact.validFrom(),
                fact.validUntil(),
                consent.status(now),
                fact.revokedAt(),
                consent.revokedBy(),
                consent.revokeReason());
    }
}
