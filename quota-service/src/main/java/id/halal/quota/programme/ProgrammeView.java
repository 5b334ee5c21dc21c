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
 * @param sihalalStatus the code SIHALAL shows for this state: OF1 draft, OF2 returned, OF10 submitted, OF15 verified, OF5 bill issued, OF320
 *     code issued, OF290 ended before it was active
 * @param billed whether the funder pays the programme bill before it begins
 * @param returnReason why the verifier sent it back, until it is submitted again
 * @param yearEndedAt since when its last day has passed while files still hold units: nothing is granted any more
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
        String sihalalStatus,
        boolean billed,
        @Nullable String returnReason,
        @Nullable Instant yearEndedAt,
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
