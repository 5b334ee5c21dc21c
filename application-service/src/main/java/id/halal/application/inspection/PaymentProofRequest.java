package id.halal.application.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * The proof that the invoice is paid.
 *
 * @param sha256 of a document of kind PAYMENT_PROOF put to the file before
 * @param amountRupiah the whole invoice; it is not paid in parts
 * @param reference of the transfer
 */
@Schema(name = "ApplicationPaymentProof")
public record PaymentProofRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT")
        String sha256,

        @NotNull LocalDate paidOn,
        @NotNull @Positive Long amountRupiah,
        @NotBlank @Size(max = 100) String reference) {}
