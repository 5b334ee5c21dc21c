package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A proof of payment and what BPJPH made of it.
 *
 * @param outcome absent while nobody has looked at it
 * @param reason why it was rejected
 */
@Schema(name = "ApplicationPaymentProofView")
public record PaymentProofView(
        String sha256,
        LocalDate paidOn,
        long amountRupiah,
        String reference,
        Instant submittedAt,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    /** What BPJPH made of it. */
    @Schema(name = "ApplicationPaymentProofOutcome")
    public enum Outcome {
        CONFIRMED,
        REJECTED;

        static @Nullable Outcome of(@Nullable String stored) {
            return stored == null ? null : valueOf(stored);
        }
    }
}
