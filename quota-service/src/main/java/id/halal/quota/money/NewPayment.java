package id.halal.quota.money;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What the funder has paid for certificates.
 *
 * @param amountRupiah whole rupiah, at most what is due
 * @param paidOn not in the future
 * @param documentNumber of the proof that is kept on file
 * @param reference of the transfer
 */
@Schema(name = "NewProgrammePayment")
public record NewPayment(
        @NotNull @Min(1) @Max(1_000_000_000_000_000_000L) Long amountRupiah,
        @NotNull LocalDate paidOn,
        @NotBlank @Size(max = 100) String documentNumber,

        @Nullable @Size(max = 100) String reference) {}
