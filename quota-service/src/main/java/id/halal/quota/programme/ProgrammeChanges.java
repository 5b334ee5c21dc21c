package id.halal.quota.programme;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.transition.Transition;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/** How a programme changes: by a row of the table, with its history and its event in the same transaction. */
@Singleton
class ProgrammeChanges {

    private final EntityManager entities;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final DueFacts dueFacts;

    ProgrammeChanges(EntityManager entities, Sql sql, Outbox outbox, DomainClock clock, DueFacts dueFacts) {
        this.entities = entities;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.dueFacts = dueFacts;
    }

    Instant now() {
        return clock.instant();
    }

    void created(Programme programme, String actor) {
        history(programme, "CREATE", null, actor, null);
        outbox.append(QuotaEvents.PROGRAMME_CREATED, programme.id(), programme.region(), programme.snapshot());
        // Past the last instant of its last day.
        dueFacts.schedule(
                programme.id(),
                ProgrammeEnd.KIND,
                WorkingCalendar.startOf(programme.endsOn().plusDays(1)));
    }

    /** @param before runs between the legality checks and the change */
    void apply(
            Programme programme,
            ProgrammeAction action,
            Set<String> roles,
            ExpectedVersion expected,
            Runnable before,
            By by) {
        Transition<ProgrammePathway, ProgrammeStatus, ProgrammeAction, ProgrammeTransitions.Context> row =
                ProgrammeTransitions.TABLE.require(
                        ProgrammePathway.FACILITATION,
                        programme.status(),
                        action,
                        roles,
                        new ProgrammeTransitions.Context(WorkingCalendar.dateOf(clock.instant()), programme.endsOn()));
        expected.check(programme.version());
        before.run();
        programme.moveTo(row);
        entities.flush();
        history(programme, action.name(), row.from().name(), by.actor(), by.reason());
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), programme.id());
        outbox.append(snapshotType(row.event()), programme.id(), programme.region(), programme.snapshot());
    }

    /** Who changes a programme, and why. */
    record By(String actor, @Nullable String reason) {}

    private static EventType<ProgrammeSnapshot> snapshotType(EventType<?> event) {
        return QuotaEvents.PROGRAMME_ACTIVATED.equals(event)
                ? QuotaEvents.PROGRAMME_ACTIVATED
                : QuotaEvents.PROGRAMME_CLOSED;
    }

    private void history(
            Programme programme, String action, @Nullable String from, String actor, @Nullable String reason) {
        sql.update("""
                insert into programme_history (id, programme_id, action, from_status, to_status, actor, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", Ids.next(), programme.id(), action, from, programme.status(), actor, reason, clock.instant());
    }
}
