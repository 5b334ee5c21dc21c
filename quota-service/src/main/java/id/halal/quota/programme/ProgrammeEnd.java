package id.halal.quota.programme;

import id.halal.platform.data.due.DueHandler;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Closes an active programme when its last day has passed. */
@Singleton
class ProgrammeEnd implements DueHandler {

    static final String KIND = "programme-end";

    private final EntityManager entities;
    private final ProgrammeChanges changes;

    ProgrammeEnd(EntityManager entities, ProgrammeChanges changes) {
        this.entities = entities;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        Programme programme = entities.find(Programme.class, subject);
        if (programme != null && programme.status() == ProgrammeStatus.ACTIVE) {
            changes.apply(
                    programme,
                    ProgrammeAction.END,
                    Set.of(TransitionTable.SYSTEM),
                    ExpectedVersion.any(),
                    () -> {},
                    new ProgrammeChanges.By("job:programme-end", null));
        }
    }
}
