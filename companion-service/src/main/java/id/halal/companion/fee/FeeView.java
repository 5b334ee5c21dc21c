package id.halal.companion.fee;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fee as answered.
 *
 * @param companionRupiah whole rupiah; while PENDING_TARIFF the ordinary tariff, and not yet due
 * @param dueAt since when it is due
 */
public record FeeView(
        UUID id,
        UUID applicationId,
        @Nullable String facilitationCode,
        String companionRegistration,
        String lp3hRegistration,
        String provinceCode,
        String regencyCode,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        long companionRupiah,
        long lp3hRupiah,
        FeeStatus status,
        @Nullable Instant dueAt) {}
