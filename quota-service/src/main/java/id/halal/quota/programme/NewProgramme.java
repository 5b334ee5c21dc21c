package id.halal.quota.programme;

import id.halal.contracts.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A programme to be prepared.
 *
 * @param facilitationCode the code businesses type into a file, as SIHALAL gives it (SEHATI25, A30164)
 * @param name up to 60 characters here; SIHALAL itself shows 30
 * @param scopeCodes provinces (2 digits) or regencies (4) it serves; empty for the whole country
 * @param targetDate when all units shall be used
 * @param units certificates it pays for
 * @param ceilingRupiah most it may cost, whole rupiah, at least one certificate; a claim that would break it waits, though units are left
 * @param dailyReleaseCap most units that become free to claim each day at 10:00 Asia/Jakarta; all at activation when absent
 * @param fallback whether a claim that finds its leaf empty may take undistributed units of its regency and its province
 * @param allowsOtherFacilitation whether a business that another programme pays for may take part; no when absent
 * @param lockedLp3h the only LP3H that may use it; all when absent or empty
 * @param billed whether the funder pays the programme bill before it begins: always, save for a region's own budget (APBD), where it is the
 *     exception; that default when absent
 * @param tariffId the tariff to freeze at activation; the one valid on the first day when absent
 */
@Schema(name = "NewProgramme")
public record NewProgramme(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,29}", message = "FACILITATION_CODE_FORMAT")
        String facilitationCode,

        @NotBlank @Size(max = 60) String name,

        @Nullable @Size(max = 2000) String description,

        @NotNull @Min(2019) @Max(2100) Integer year,
        @NotNull Channel channel,

        @NotBlank @Size(max = 200) String funder,
        @NotNull FundSource fundSource,

        @NotNull @Size(max = 600) List<@NotNull String> scopeCodes,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable LocalDate targetDate,

        @NotNull @Min(1) @Max(10_000_000) Long units,

        @Nullable @Min(1) @Max(1_000_000_000_000_000L) Long ceilingRupiah,

        @Nullable @Min(1) @Max(10_000_000) Long dailyReleaseCap,

        @NotNull Boolean fallback,
        @Nullable Boolean allowsOtherFacilitation,

        @Nullable @Size(max = 1000) List<@NotNull String> lockedLp3h,

        @Nullable UUID tariffId,
        @Nullable @Valid ProgrammeContact contact,
        @Nullable Boolean billed) {

    boolean isBilled() {
        return billed == null ? fundSource != FundSource.APBD : billed;
    }

    List<String> lockedLp3hOrNone() {
        return lockedLp3h == null ? List.of() : lockedLp3h;
    }
}
