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

import java.time.LocalDate;
import java.util.UUID;

/** Begins the daily release of a programme: what is free in its tree waits for its day. */
@Singleton
public class HoldBack {

    private final Ledger ledger;
    private final DueFacts dueFacts;
    private final DomainClock clock;
    private final ReleaseHours hours;

    HoldBack(Ledger ledger, DueFacts dueFacts, DomainClock clock, ReleaseHours hours) {
        this.ledger = ledger;
        this.dueFacts = dueFacts;
        this.clock = clock;
        this.hours = hours;
    }

    /** At activation, in its transaction and before the programme's row is written: units are locked first, as everywhere. */
    public void begin(UUID programmeId, String facilitationCode, LocalDate startsOn, String actor) {
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
}
