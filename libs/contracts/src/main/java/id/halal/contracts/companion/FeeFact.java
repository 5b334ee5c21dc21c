package id.halal.contracts.companion;

import java.time.Instant;
import java.util.UUID;

/**
 * What a companion and the LP3H have earned by one certified file. Falls due only after issuance. The subject is the application.
 *
 * @param companionRupiah the companion's part, whole rupiah
 * @param lp3hRupiah the institution's part, whole rupiah
 */
public record FeeFact(
        UUID feeId,
        UUID applicationId,
        String companionRegistration,
        String lp3hRegistration,
        long companionRupiah,
        long lp3hRupiah,
        Instant at) {}
