package id.halal.quota.programme;

import id.halal.contracts.Channel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A new version of a channel's tariff, by part in whole rupiah.
 *
 * @param name what people call it, with the rule behind it
 * @param channel a facilitated one
 * @param validFrom its first day, later than today; it holds until the next version of the channel
 * @param inspection the inspection body's part, on the regular channel only; none when absent
 */
@Schema(name = "NewTariff")
public record NewTariff(
        @NotBlank @Size(max = 100) String name,
        @NotNull Channel channel,
        @NotNull LocalDate validFrom,
        @NotNull @Min(0) @Max(1_000_000_000) Long registration,
        @NotNull @Min(0) @Max(1_000_000_000) Long lp3h,
        @NotNull @Min(0) @Max(1_000_000_000) Long companion,
        @NotNull @Min(0) @Max(1_000_000_000) Long fatwa,
        @Nullable @Min(0) @Max(1_000_000_000) Long inspection) {

    long inspectionOrNone() {
        return inspection == null ? 0 : inspection;
    }

    long total() {
        return registration + lp3h + companion + fatwa + inspectionOrNone();
    }
}
