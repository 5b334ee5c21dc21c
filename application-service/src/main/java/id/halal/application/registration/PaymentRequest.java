package id.halal.application.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * The payment of a self-paid file's invoice.
 *
 * @param amountRupiah whole rupiah
 * @param reference of the receipt
 */
@Schema(name = "ApplicationPayment")
public record PaymentRequest(
        @NotNull LocalDate paidOn,
        @NotNull @Positive Long amountRupiah,
        @NotBlank @Size(max = 100) String reference) {}
