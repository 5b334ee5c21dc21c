package id.halal.quota.programme;

import id.halal.platform.data.due.DueHandler;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.claim.OpenHolds;
import id.halal.quota.release.FreeUnits;
import id.halal.quota.yearend.YearEndAlert;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Closes an active programme when its last day has passed and no file holds a unit any more. While files do, it grants nothing, tells so
 * once, and is looked at again every day: a unit is let go by a decision, never silently.
 */
@Singleton
class ProgrammeEnd implements DueHandler {

    static final String KIND = YearEndAlert.END;
    private static final String ACTOR = "job:programme-end";

    private final EntityManager entities;
    private final ProgrammeChanges changes;
    private final OpenHolds holds;
    private final YearEndAlert alert;
    private final FreeUnits freeUnits;

    ProgrammeEnd(
            EntityManager entities,
            ProgrammeChanges changes,
            OpenHolds holds,
            YearEndAlert alert,
            FreeUnits freeUnits) {
        this.entities = entities;
        this.changes = changes;
        this.holds = holds;
        this.alert = alert;
        this.freeUnits = freeUnits;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        Programme programme = entities.find(Programme.class, subject);
        if (programme == null) {
            return;
        }
        boolean isActive = programme.status() == ProgrammeStatus.ACTIVE;
        if (holds.count(programme.facilitationCode(), subject) > 0) {
            // Also one that an officer closed during the year.
            alert.raise(subject);
            if (isActive) {
                changes.yearEnded(programme, ACTOR);
            }
        } else if (isActive) {
            changes.apply(
                    programme,
                    ProgrammeAction.END,
                    ExpectedVersion.any(),
                    () -> freeUnits.lapse(subject, programme.facilitationCode(), ACTOR, null),
                    new ProgrammeChanges.By(ACTOR, Set.of(TransitionTable.SYSTEM), null));
        }
    }
}
