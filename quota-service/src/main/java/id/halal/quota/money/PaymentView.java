package id.halal.quota.money;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A payment for certificates of a programme, in whole rupiah. */
@Schema(name = "ProgrammePaymentView")
public record PaymentView(
        UUID id,
        UUID programmeId,
        long amountRupiah,
        LocalDate paidOn,
        String documentNumber,
        @Nullable String reference,
        Instant recordedAt) {}
