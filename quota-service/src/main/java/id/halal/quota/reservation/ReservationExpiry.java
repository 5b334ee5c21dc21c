package id.halal.quota.reservation;

import id.halal.platform.data.due.DueHandler;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** Frees a unit whose business did not come in time. The settler gives it to a waiter before any new claim. */
@Singleton
class ReservationExpiry implements DueHandler {

    static final String KIND = "reservation-expiry";

    private final Sql sql;
    private final Ledger ledger;
    private final Reservations reservations;

    ReservationExpiry(Sql sql, Ledger ledger, Reservations reservations) {
        this.sql = sql;
        this.ledger = ledger;
        this.reservations = reservations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        sql.first("""
                        select p.facilitation_code from reservation r join programme p on p.id = r.programme_id where r.id = ?""", row -> row.getString(1), subject).ifPresent(ledger::lock);
        // Read under the lock: the settler may have used it while we waited.
        sql.first("select * from reservation where id = ? and status = 'OPEN'", Reservation::read, subject)
                .ifPresent(this::free);
    }

    private ProgrammeTerms terms(UUID programmeId) {
        return sql.first(
                        "select " + ProgrammeTerms.COLUMNS + " from programme p where p.id = ?",
                        ProgrammeTerms::read,
                        programmeId)
                .orElseThrow();
    }

    private void free(Reservation kept) {
        OpenLedger open = ledger.open(kept.allocationId());
        Account account = open.account(kept.allocationId());
        open.move(
                account,
                Place.RESERVED,
                account.letGoPlace(terms(kept.programmeId())),
                1,
                Cause.ofClaim(
                        MovementKind.RESERVATION_EXPIRY,
                        "job:reservation-expiry",
                        "reserved until " + kept.reservedUntil(),
                        kept.fromApplicationId()));
        reservations.expired(kept);
        ledger.write(open);
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), kept.programmeId());
    }
}
