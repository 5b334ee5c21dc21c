package id.halal.contracts.business;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A business owner's consent that a companion acts on the owner's behalf.
 *
 * @param means OWN_ACCOUNT, SIGNED_SHEET or SPOKEN_BEFORE_WITNESS
 * @param validFrom inclusive
 * @param validUntil exclusive
 * @param revokedAt absent while it lives
 */
public record ConsentFact(
        UUID consentId,
        UUID businessId,
        String companionRegistration,
        String lp3hRegistration,
        String wordingVersion,
        String means,
        Instant validFrom,
        Instant validUntil,
        @Nullable Instant revokedAt) {}
