package id.halal.contracts.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The bill of a programme whose funder pays through the national bill. Whole rupiah.
 *
 * @param number unique, for people
 * @param amountRupiah all units at the programme's frozen tariff
 * @param paidRupiah the payments recorded so far
 * @param dueOn last day to pay
 * @param status ISSUED, PAID or CANCELLED
 */
public record BillFact(
        UUID billId,
        UUID programmeId,
        String number,
        long amountRupiah,
        long paidRupiah,
        LocalDate dueOn,
        String status,
        Instant at) {}
