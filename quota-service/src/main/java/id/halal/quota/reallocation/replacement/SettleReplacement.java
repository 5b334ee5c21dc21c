package id.halal.quota.reallocation.replacement;

import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.ProgrammeTerms;
import id.halal.quota.reservation.Reservation;
import id.halal.quota.reservation.Reservations;
import jakarta.inject.Singleton;

import java.util.UUID;

/** What a recorded replacement does with a unit when its file lets it go; in the transaction of the release. */
@Singleton
public class SettleReplacement {

    private final Replacements replacements;
    private final Reservations reservations;
    private final Sql sql;

    SettleReplacement(Replacements replacements, Reservations reservations, Sql sql) {
        this.replacements = replacements;
        this.reservations = reservations;
        this.sql = sql;
    }

    /**
     * The unit is free in the open ledger, and those who wait for it were served. Called under the programme's lock.
     *
     * @param isWaitedFor whether somebody is still to have it, who was not served yet
     */
    public void released(
            OpenLedger open, Account account, ProgrammeTerms terms, UUID applicationId, boolean isWaitedFor) {
        replacements.recordedFor(applicationId).ifPresent(replacement -> {
            UUID successor = replacement.successorBusinessId();
            if (!terms.isActive() || hasPlace(terms.id(), successor)) {
                replacements.settle(replacement, ReplacementAction.LAPSE, null);
            } else if (isWaitedFor || account.free() == 0) {
                replacements.settle(replacement, ReplacementAction.PASS_ON, null);
            } else {
                Cause cause = new Cause(
                        MovementKind.RESERVE,
                        replacement.decision().actor(),
                        replacement.decision().role(),
                        replacement.decision().reason(),
                        applicationId,
                        null,
                        replacement.decision().documentNumber());
                Reservation kept = reservations.reserve(open, account, successor, applicationId, cause);
                replacements.settle(replacement, ReplacementAction.RESERVE, kept.id());
            }
        });
    }

    /** The file has its certificate after all: there is no unit to give. */
    public void issued(UUID applicationId) {
        replacements
                .recordedFor(applicationId)
                .ifPresent(replacement -> replacements.settle(replacement, ReplacementAction.LAPSE, null));
    }

    /** Whether the successor has come to a unit, or waits for one, by itself. */
    private boolean hasPlace(UUID programme, UUID business) {
        return reservations.isReservedFor(programme, business)
                || sql.first("""
                                select 1 from claim
                                where programme_id = ? and business_id = ? and status in ('HELD', 'ISSUED', 'WAITLISTED')""", row -> Boolean.TRUE, programme, business).isPresent();
    }
}
