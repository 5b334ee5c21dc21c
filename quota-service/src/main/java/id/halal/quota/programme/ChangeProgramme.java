package id.halal.quota.programme;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.release.FreeUnits;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** An officer's decision on a programme's running: activate it, which freezes its tariff and begins its daily release, or close it. */
@Singleton
class ChangeProgramme {

    private final ProgrammeFinder finder;
    private final ProgrammeChanges changes;
    private final TariffFinder tariffs;
    private final FreeUnits freeUnits;
    private final ProgrammeBilling billing;
    private final Caller caller;

    ChangeProgramme(
            ProgrammeFinder finder,
            ProgrammeChanges changes,
            TariffFinder tariffs,
            FreeUnits freeUnits,
            ProgrammeBilling billing,
            Caller caller) {
        this.finder = finder;
        this.changes = changes;
        this.tariffs = tariffs;
        this.freeUnits = freeUnits;
        this.billing = billing;
        this.caller = caller;
    }

    Programme activate(CallerScope scope, UUID id, ExpectedVersion expected) {
        Programme programme = finder.owned(scope, id);
        changes.apply(
                programme,
                ProgrammeAction.ACTIVATE,
                expected,
                () -> {
                    tariffs.byId(scope, programme.tariffId()).ifPresent(programme::take);
                    if (programme.dailyReleaseCap() != null) {
                        freeUnits.holdBack(
                                programme.id(), programme.facilitationCode(), programme.startsOn(), caller.subject());
                    }
                },
                new ProgrammeChanges.By(caller.subject(), caller.roles(), null));
        return programme;
    }

    Programme close(CallerScope scope, UUID id, @Nullable String reason, ExpectedVersion expected) {
        Programme programme = finder.owned(scope, id);
        changes.apply(
                programme,
                ProgrammeAction.CLOSE,
                expected,
                () -> freeUnits.lapse(programme.id(), programme.facilitationCode(), caller.subject(), reason),
                new ProgrammeChanges.By(caller.subject(), caller.roles(), reason));
        billing.cancel(programme, caller.subject(), reason);
        return programme;
    }
}
