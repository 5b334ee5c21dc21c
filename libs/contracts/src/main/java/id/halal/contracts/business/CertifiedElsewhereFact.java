package id.halal.contracts.business;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The business already holds a halal certificate from outside this platform.
 *
 * @param certificateNumber as printed, when known
 * @param learnedFrom how we know: OFFICER, IMPORT or SIHALAL
 */
public record CertifiedElsewhereFact(
        UUID businessId,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        String learnedFrom) {}
