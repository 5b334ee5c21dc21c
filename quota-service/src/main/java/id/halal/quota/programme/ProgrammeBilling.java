package id.halal.quota.programme;

import id.halal.quota.bill.ProgrammeBills;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The bill that follows a programme's life. Nothing happens to a programme that is not billed. */
@Singleton
class ProgrammeBilling {

    private final ProgrammeBills bills;

    ProgrammeBilling(ProgrammeBills bills) {
        this.bills = bills;
    }

    void issue(Programme programme, String actor) {
        if (programme.pathway() == ProgrammePathway.BILLED) {
            bills.issue(
                    new ProgrammeBills.Order(
                            programme.id(),
                            programme.provinceCode(),
                            programme.regencyCode(),
                            Math.multiplyExact(programme.units(), programme.tariffTotal())),
                    actor);
        }
    }

    void requireUntouched(Programme programme) {
        bills.requireUntouched(programme.id());
    }

    void cancel(Programme programme, String actor, @Nullable String reason) {
        bills.cancel(programme.id(), actor, reason);
    }
}
