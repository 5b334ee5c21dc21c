package id.halal.quota.bill;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a programme's bill when something happens to the programme. Always in the same transaction. */
@Singleton
public class ProgrammeBills {

    /**
     * What is billed.
     *
     * @param amount whole rupiah
     */
    public record Order(
            UUID programmeId,
            @Nullable String provinceCode,
            @Nullable String regencyCode,
            long amount) {}

    private final BillBook book;
    private final BillConfig config;
    private final WorkingCalendar calendar;

    ProgrammeBills(BillBook book, BillConfig config, WorkingCalendar calendar) {
        this.book = book;
        this.config = config;
        this.calendar = calendar;
    }

    public void issue(Order order, String actor) {
        Instant now = book.now();
        LocalDate today = WorkingCalendar.dateOf(now);
        Bill bill = new Bill(
                Ids.next(),
                order.programmeId(),
                "TAG-%d-%06d".formatted(today.getYear(), book.nextNumber(today.getYear())),
                order.amount(),
                0,
                calendar.plusWorkingDays(today, config.dueWorkingDays()),
                BillStatus.ISSUED,
                order.provinceCode(),
                order.regencyCode(),
                now,
                0);
        book.insert(bill, actor);
    }

    public boolean isPaid(UUID programmeId) {
        return book.live(programmeId)
                .filter(bill -> bill.status() == BillStatus.PAID)
                .isPresent();
    }

    /** @throws ProblemException 409 {@code BILL_HAS_PAYMENTS}: what somebody has paid for cannot be changed any more */
    public void requireUntouched(UUID programmeId) {
        book.live(programmeId).filter(bill -> bill.paid() > 0).ifPresent(bill -> {
            throw ProblemException.of(BillError.BILL_HAS_PAYMENTS, bill.number(), bill.paid());
        });
    }

    /** The programme is not to be paid for any more. A bill paid in full stays what it is. */
    public void cancel(UUID programmeId, String actor, @Nullable String reason) {
        book.live(programmeId)
                .filter(bill -> bill.status() == BillStatus.ISSUED)
                .ifPresent(bill -> book.cancel(bill, new BillBook.By(actor, reason)));
    }
}
