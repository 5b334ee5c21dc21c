package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Records that a self-paid file is paid. After a return and another check it may be paid already: the latest record counts. */
@Singleton
class RecordPayment {

    private final StatusChange change;
    private final SelfDeclareTariffs tariffs;
    private final Sql sql;
    private final DomainClock clock;

    RecordPayment(StatusChange change, SelfDeclareTariffs tariffs, Sql sql, DomainClock clock) {
        this.change = change;
        this.tariffs = tariffs;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ProblemException 422 {@code PAYMENT_AMOUNT_DIFFERS} from what the tariff says */
    Application pay(UUID id, PaymentRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.PAY, actor, version);
        Instant now = clock.instant();
        if (request.paidOn().isAfter(WorkingCalendar.dateOf(now))) {
            throw ProblemException.invalid(FieldProblem.of("/paidOn", "IN_THE_FUTURE"));
        }
        long owed = tariffs.owed(file);
        if (request.amountRupiah() != owed) {
            throw ProblemException.of(PaymentProblem.PAYMENT_AMOUNT_DIFFERS, owed)
                    .with("owedRupiah", owed)
                    .withFields(List.of(FieldProblem.of("/amountRupiah", PaymentProblem.PAYMENT_AMOUNT_DIFFERS, owed)));
        }
        sql.update(
                """
                insert into payment (application_id, version, paid_on, amount_rupiah, reference, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id,
                file.version(),
                request.paidOn(),
                request.amountRupiah(),
                request.reference(),
                actor.subject(),
                now);
        change.apply(step, null);
        return file;
    }
}
