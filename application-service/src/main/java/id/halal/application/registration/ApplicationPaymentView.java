package id.halal.application.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the business owes for a self-declare file, so that nobody asks more of it, and what is recorded as paid.
 *
 * @param owedRupiah whole rupiah by the official tariff of the submission's day; 0 where a programme pays
 * @param paidRupiah absent until it is recorded
 * @param reference of the receipt
 */
@Schema(name = "ApplicationPaymentView")
public record ApplicationPaymentView(
        long owedRupiah,
        @Nullable Long paidRupiah,
        @Nullable LocalDate paidOn,
        @Nullable String reference,
        @Nullable Instant recordedAt) {}
