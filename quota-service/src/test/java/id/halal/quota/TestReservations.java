package id.halal.quota;

import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.reservation.Reservation;
import id.halal.quota.reservation.Reservations;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Keeps units as a replacement does. */
@Singleton
class TestReservations {

    private final WorkerTransactions transactions;
    private final Ledger ledger;
    private final Reservations reservations;

    TestReservations(WorkerTransactions transactions, Ledger ledger, Reservations reservations) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.reservations = reservations;
    }

    Reservation reserve(Api.Programme programme, String node, UUID business, UUID replaced) {
        UUID id = UUID.fromString(node);
        return transactions.call("test", () -> {
            ledger.lock(programme.code());
            OpenLedger open = ledger.open(id);
            Reservation kept = reservations.reserve(
                    open,
                    open.account(id),
                    business,
                    replaced,
                    Cause.ofClaim(MovementKind.RESERVE, "officer", "replacement", replaced));
            ledger.write(open);
            return kept;
        });
    }

    boolean isReserved(Api.Programme programme, UUID business) {
        return transactions.call("test", () -> reservations.isReservedFor(UUID.fromString(programme.id()), business));
    }

    /** Its last day has passed. */
    static void expire(Reservation kept) {
        Ledgers.DATABASE.update("update due_fact set due_at = now() - interval '1 day' where subject = ?", kept.id());
    }
}
