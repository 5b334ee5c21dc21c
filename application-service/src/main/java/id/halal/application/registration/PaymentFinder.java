package id.halal.application.registration;

import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.UUID;

/** What a self-declare file costs its business, and whether it is paid. */
@Singleton
class PaymentFinder {

    private final ApplicationFinder files;
    private final SelfDeclareTariffs tariffs;
    private final Sql sql;

    PaymentFinder(ApplicationFinder files, SelfDeclareTariffs tariffs, Sql sql) {
        this.files = files;
        this.tariffs = tariffs;
        this.sql = sql;
    }

    /** @throws ProblemException 404 outside the scope, and for regular files, which have an invoice */
    ApplicationPaymentView of(CallerScope scope, UUID id) {
        Application file = files.get(scope, id);
        if (!file.channel().selfDeclare()) {
            throw ProblemException.notFound();
        }
        long owed = tariffs.owed(file);
        return sql.first(
                        """
                        select amount_rupiah, paid_on, reference, recorded_at from payment
                        where application_id = ? order by version desc limit 1""",
                        row -> new ApplicationPaymentView(
                                owed,
                                row.getLong("amount_rupiah"),
                                row.getObject("paid_on", LocalDate.class),
                                row.getString("reference"),
                                Sql.instant(row, "recorded_at")),
                        id)
                .orElseGet(() -> new ApplicationPaymentView(owed, null, null, null, null));
    }
}
