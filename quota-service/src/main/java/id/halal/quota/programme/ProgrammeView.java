package id.halal.quota.programme;

import id.halal.contracts.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The head of a programme, visible to every signed-in person; figures are under {@code …/allocations} and {@code …/absorption}.
 *
 * @param dailyReleaseCap most units that become free to claim each day; absent when all are at once
 * @param tariff frozen since activation
 * @param contact masked
 */
@Schema(name = "ProgrammeView")
public record ProgrammeView(
        UUID id,
        String facilitationCode,
        String name,
        @Nullable String description,
        int year,
        Channel channel,
        String funder,
        FundSource fundSource,
        List<String> scopeCodes,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate targetDate,
        long units,
        @Nullable Long ceilingRupiah,
        @Nullable Long dailyReleaseCap,
        boolean fallback,
        boolean allowsOtherFacilitation,
        List<String> lockedLp3h,
        ProgrammeStatus status,
        TariffOf tariff,
        @Nullable ProgrammeContact contact,
        UUID rootAllocationId,
        Instant createdAt,
        long version) {

    /** Whole rupiah for one certificate. */
    @Schema(name = "ProgrammeTariff")
    public record TariffOf(
            UUID tariffId, long registration, long lp3h, long companion, long fatwa, long inspection, long total) {}
}
