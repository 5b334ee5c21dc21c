package id.halal.quota.bill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A programme bill with its payments. Whole rupiah.
 *
 * @param amountRupiah all units at the programme's frozen tariff
 * @param openRupiah what is still to be paid
 * @param dueOn last day to pay
 * @param overdueBy working days past the last day, while something is open
 */
@Schema(name = "ProgrammeBillView")
public record BillView(
        UUID id,
        UUID programmeId,
        String number,
        long amountRupiah,
        long paidRupiah,
        long openRupiah,
        LocalDate dueOn,
        @Nullable Integer overdueBy,
        BillStatus status,
        Instant issuedAt,
        List<Payment> payments,
        long version) {

    /** One payment. */
    @Schema(name = "ProgrammeBillPayment")
    public record Payment(
            UUID id,
            long amountRupiah,
            LocalDate paidOn,
            String reference,
            String documentNumber,
            Instant recordedAt) {}
}
