package id.halal.quota.money;

import id.halal.contracts.quota.PaymentFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.allocation.Ledger;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes a payment back by a counter-entry: the wrong row stays, and both are in the list and in the sum. */
@Singleton
class ReversePayment {

    private final BudgetFinder finder;
    private final Ledger ledger;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    ReversePayment(BudgetFinder finder, Ledger ledger, Sql sql, Outbox outbox, DomainClock clock) {
        this.finder = finder;
        this.ledger = ledger;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException 404 when the programme has no such payment, 409 when it is taken back already or a counter-entry itself */
    PaymentView reverse(CallerScope scope, UUID programmeId, UUID paymentId, CounterEntry entry, String actor) {
        ledger.lock(finder.owned(scope, programmeId).facilitationCode());
        // Read again: only now no other payment comes between.
        ProgrammeAccount account = finder.owned(scope, programmeId);
        PaymentView wrong = finder.payment(scope, programmeId, paymentId).orElseThrow(ProblemException::notFound);
        if (wrong.reverses() != null || finder.isReversed(scope, programmeId, paymentId)) {
            throw ProblemException.of(MoneyError.PAYMENT_NOT_REVERSIBLE).with("allowedActions", List.of());
        }
        Instant now = clock.instant();
        LocalDate today = WorkingCalendar.dateOf(now);
        UUID id = Ids.next();
        sql.update(
                """
                insert into programme_payment (id, programme_id, amount, paid_on, document_number, reference, province_code,
                                               regency_code, actor, at, reverses, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                programmeId,
                -wrong.amountRupiah(),
                today,
                entry.documentNumber(),
                wrong.reference(),
                account.provinceCode(),
                account.regencyCode(),
                actor,
                now,
                paymentId,
                entry.reason());
        outbox.append(
                QuotaEvents.PAYMENT_REVERSED,
                programmeId,
                account.region(),
                new PaymentFact(
                        paymentId,
                        programmeId,
                        wrong.amountRupiah(),
                        account.paid() - wrong.amountRupiah(),
                        wrong.paidOn(),
                        now));
        return new PaymentView(
                id,
                programmeId,
                -wrong.amountRupiah(),
                today,
                entry.documentNumber(),
                wrong.reference(),
                paymentId,
                entry.reason(),
                now);
    }
}
