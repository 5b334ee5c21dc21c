package id.halal.quota.release;

import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.time.DomainClock;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a programme's free units when it begins and when it closes. */
@Singleton
public class FreeUnits {

    private final Ledger ledger;
    private final DueFacts dueFacts;
    private final DomainClock clock;
    private final ReleaseHours hours;

    FreeUnits(Ledger ledger, DueFacts dueFacts, DomainClock clock, ReleaseHours hours) {
        this.ledger = ledger;
        this.dueFacts = dueFacts;
        this.clock = clock;
        this.hours = hours;
    }

    /**
     * Begins the daily release: what is free in the tree waits for its day. At activation, in its transaction and before the programme's
     * row is written: units are locked first, as everywhere.
     */
    public void holdBack(UUID programmeId, String facilitationCode, LocalDate startsOn, String actor) {
        ledger.lock(facilitationCode);
        OpenLedger open = ledger.openAll(programmeId);
        for (Account account : open.accounts()) {
            if (account.free() > 0) {
                open.move(
                        account,
                        account.freePlace(),
                        Place.UNRELEASED,
                        account.free(),
                        new Cause(MovementKind.HOLD_BACK, actor, null, null, null, null));
            }
        }
        ledger.write(open);
        dueFacts.schedule(programmeId, DailyRelease.KIND, hours.first(clock.instant(), startsOn));
    }

    /**
     * What nobody has taken when the programme closes is lost to it, node by node. Under the programme's lock, so that the settler's
     * batch is over or finds the programme closed. What files hold, and what is kept for a named business, stays where it is and lapses
     * should it be let go.
     */
    public void lapse(UUID programmeId, String facilitationCode, String actor, @Nullable String reason) {
        ledger.lock(facilitationCode);
        OpenLedger open = ledger.openAll(programmeId);
        for (Account account : open.accounts()) {
            for (Place place : new Place[] {account.freePlace(), Place.UNRELEASED}) {
                if (account.in(place) > 0) {
                    open.move(
                            account,
                            place,
                            Place.LAPSED,
                            account.in(place),
                            new Cause(MovementKind.LAPSE, actor, reason, null, null, null));
                }
            }
        }
        ledger.write(open);
    }
}
