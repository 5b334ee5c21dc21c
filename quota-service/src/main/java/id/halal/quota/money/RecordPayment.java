package id.halal.quota.money;

import id.halal.contracts.quota.PaymentFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.allocation.Ledger;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Records what the funder has paid for certificates; never more than is due. */
@Singleton
class RecordPayment {

    private final BudgetFinder finder;
    private final Ledger ledger;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    RecordPayment(BudgetFinder finder, Ledger ledger, Sql sql, Outbox outbox, DomainClock clock) {
        this.finder = finder;
        this.ledger = ledger;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    PaymentView record(CallerScope scope, UUID programmeId, NewPayment payment, String actor) {
        ledger.lock(finder.owned(scope, programmeId).facilitationCode());
        // Read again: only now no other payment comes between.
        ProgrammeAccount account = finder.owned(scope, programmeId);
        Instant now = clock.instant();
        check(account, payment, WorkingCalendar.dateOf(now));
        UUID id = Ids.next();
        sql.update(
                """
                insert into programme_payment (id, programme_id, amount, paid_on, document_number, reference, province_code,
                                               regency_code, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                programmeId,
                payment.amountRupiah(),
                payment.paidOn(),
                payment.documentNumber(),
                payment.reference(),
                account.provinceCode(),
                account.regencyCode(),
                actor,
                now);
        outbox.append(
                QuotaEvents.PAYMENT_RECORDED,
                programmeId,
                account.region(),
                new PaymentFact(
                        id,
                        programmeId,
                        payment.amountRupiah(),
                        account.paid() + payment.amountRupiah(),
                        payment.paidOn(),
                        now));
        return new PaymentView(
                id,
                programmeId,
                payment.amountRupiah(),
                payment.paidOn(),
                payment.documentNumber(),
                payment.reference(),
                null,
                null,
                now);
    }

    private static void check(ProgrammeAccount account, NewPayment payment, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (payment.amountRupiah() > account.due()) {
            problems.add(FieldProblem.of("/amountRupiah", MoneyError.PAYMENT_EXCEEDS_DUE, account.due()));
        }
        if (payment.paidOn().isAfter(today)) {
            problems.add(FieldProblem.of("/paidOn", MoneyError.PAYMENT_IN_FUTURE, today.toString()));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }
}
