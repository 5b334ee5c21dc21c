package id.halal.contracts.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The funder has paid certificates that used up a unit, or such a payment was recorded wrongly and is taken back. Whole rupiah.
 *
 * @param amountRupiah this payment
 * @param paidRupiah all payments of the programme after it
 */
public record PaymentFact(
        UUID paymentId, UUID programmeId, long amountRupiah, long paidRupiah, LocalDate paidOn, Instant at) {}
