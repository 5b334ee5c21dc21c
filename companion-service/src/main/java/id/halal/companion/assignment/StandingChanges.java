package id.halal.companion.assignment;

import id.halal.companion.companion.CompanionRegister;
import id.halal.companion.shared.Actor;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/**
 * What a companion's new standing means for files: one who may work is offered what waits; the open offers of one who may not go to the
 * next. Accepted files stay where they are until a coordinator reassigns them: the work may be half done.
 */
@Singleton
class StandingChanges {

    private static final String REASON = "COMPANION_NOT_ACTIVE";

    private final CompanionRegister companions;
    private final FileStore files;
    private final AssignmentStore assignments;
    private final Sql sql;

    StandingChanges(CompanionRegister companions, FileStore files, AssignmentStore assignments, Sql sql) {
        this.companions = companions;
        this.files = files;
        this.assignments = assignments;
        this.sql = sql;
    }

    void ofCompanion(UUID companion) {
        companions.standing(companion).ifPresent(standing -> {
            if (standing.mayWork()) {
                files.waitingFor(companion).forEach(assignments::placeSoon);
            } else {
                withdrawOffers(companion);
            }
        });
    }

    void ofLp3h(UUID lp3h) {
        sql.list("""
                        select c.id from companion c join lp3h l on l.registration = c.lp3h_registration
                        where l.id = ? and c.status = 'ACTIVE' and l.status = 'FROZEN' order by c.id""", row -> row.getObject(1, UUID.class), lp3h).forEach(this::withdrawOffers);
        files.waitingForLp3h(lp3h).forEach(assignments::placeSoon);
    }

    private void withdrawOffers(UUID companion) {
        List<UUID> offers = sql.list(
                "select id from assignment where companion_id = ? and status = 'OFFERED' order by id",
                row -> row.getObject(1, UUID.class),
                companion);
        for (UUID offer : offers) {
            assignments.lock(offer).filter(open -> open.isOfferTo(companion)).ifPresent(open -> {
                assignments.change(open, AssignmentAction.END, Actor.SYSTEM, REASON);
                assignments.placeSoon(open.applicationId());
            });
        }
    }
}
