package id.halal.quota.bill;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Records that a bill was paid, in full or in part; the payment that completes the sum settles the bill. */
@Singleton
class RecordBillPayment {

    private final BillFinder finder;
    private final BillBook book;
    private final Caller caller;

    RecordBillPayment(BillFinder finder, BillBook book, Caller caller) {
        this.finder = finder;
        this.book = book;
        this.caller = caller;
    }

    /** @return the bill's id, which may be read again with its payments */
    UUID record(CallerScope scope, UUID id, NewBillPayment payment, ExpectedVersion expected) {
        UUID known = finder.one(scope, id).id();
        Bill bill = book.locked(known).orElseThrow(ProblemException::notFound);
        // Whether it could be settled at all is the table's to say, also for a part.
        BillTransitions.TABLE.require(
                BillPathway.PROGRAMME_BILL,
                bill.status(),
                BillAction.SETTLE,
                caller.roles(),
                new BillTransitions.Context());
        expected.check(bill.version());
        check(bill, payment);
        Bill paid = bill.withPayment(payment.amountRupiah());
        book.payment(paid, payment, caller.subject());
        if (paid.open() == 0) {
            book.apply(
                    paid,
                    BillAction.SETTLE,
                    caller.roles(),
                    new BillBook.By(caller.subject(), payment.documentNumber()));
        }
        return known;
    }

    private void check(Bill bill, NewBillPayment payment) {
        List<FieldProblem> problems = new ArrayList<>();
        if (payment.amountRupiah() > bill.open()) {
            problems.add(FieldProblem.of("/amountRupiah", BillError.PAYMENT_EXCEEDS_BILL, bill.open()));
        }
        LocalDate issued = WorkingCalendar.dateOf(bill.issuedAt());
        LocalDate today = WorkingCalendar.dateOf(book.now());
        if (payment.paidOn().isBefore(issued) || payment.paidOn().isAfter(today)) {
            problems.add(
                    FieldProblem.of("/paidOn", BillError.BILL_PAID_ON_OUTSIDE, issued.toString(), today.toString()));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }
}
