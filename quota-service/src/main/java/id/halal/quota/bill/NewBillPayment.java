package id.halal.quota.bill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * A payment of a bill, in full or in part.
 *
 * @param amountRupiah whole rupiah, at most what is open
 * @param paidOn the day the money moved, not before the bill and not in the future
 * @param reference of the transfer, as the bank or the treasury gives it
 * @param documentNumber of the proof that is kept on file
 */
@Schema(name = "NewBillPayment")
public record NewBillPayment(
        @NotNull @Min(1) @Max(1_000_000_000_000_000_000L) Long amountRupiah,
        @NotNull LocalDate paidOn,

        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 100) String documentNumber) {}
