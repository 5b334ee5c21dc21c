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
import id.halal.quota.yearend.YearEndAlert;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** How a programme changes: by a row of the table, with its history and its event in the same transaction. */
@Singleton
class ProgrammeChanges {

    /** Who changes a programme, and why. */
    record By(String actor, Set<String> roles, @Nullable String reason) {}

    private static final List<EventType<ProgrammeSnapshot>> EVENTS = List.of(
            QuotaEvents.PROGRAMME_SUBMITTED,
            QuotaEvents.PROGRAMME_VERIFIED,
            QuotaEvents.PROGRAMME_RETURNED,
            QuotaEvents.PROGRAMME_ACTIVATED,
            QuotaEvents.PROGRAMME_CLOSED);

    private final EntityManager entities;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final DueFacts dueFacts;
    private final ProgrammeFacts facts;

    ProgrammeChanges(
            EntityManager entities,
            Sql sql,
            Outbox outbox,
            DomainClock clock,
            DueFacts dueFacts,
            ProgrammeFacts facts) {
        this.entities = entities;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.dueFacts = dueFacts;
        this.facts = facts;
    }

    Instant now() {
        return clock.instant();
    }

    void created(Programme programme, String actor) {
        history(programme, "CREATE", null, actor, null);
        outbox.append(QuotaEvents.PROGRAMME_CREATED, programme.id(), programme.region(), programme.snapshot());
        dueFacts.schedule(programme.id(), YearEndAlert.LAST_DAY, WorkingCalendar.startOf(programme.endsOn()));
        // Past the last instant of its last day.
        dueFacts.schedule(
                programme.id(),
                ProgrammeEnd.KIND,
                WorkingCalendar.startOf(programme.endsOn().plusDays(1)));
    }

    /** @param before runs between the legality checks and the change */
    void apply(Programme programme, ProgrammeAction action, ExpectedVersion expected, Runnable before, By by) {
        Transition<ProgrammePathway, ProgrammeStatus, ProgrammeAction, ProgrammeTransitions.Context> row =
                ProgrammeTransitions.TABLE.require(
                        programme.pathway(),
                        programme.status(),
                        action,
                        by.roles(),
                        facts.about(programme, action, by.actor()));
        expected.check(programme.version());
        before.run();
        programme.moveTo(row, clock.instant());
        entities.flush();
        history(programme, action.name(), row.from().name(), by.actor(), by.reason());
        checkWaiters(programme);
        outbox.append(snapshotType(row.event()), programme.id(), programme.region(), programme.snapshot());
    }

    /** The last day has passed while files hold units: nothing is granted from now on, and it is looked at again tomorrow. */
    void yearEnded(Programme programme, String actor) {
        if (!programme.hasYearEnded()) {
            programme.endYear(clock.instant());
            entities.flush();
            history(programme, "YEAR_END", programme.status().name(), actor, null);
            checkWaiters(programme);
        }
        dueFacts.schedule(
                programme.id(),
                ProgrammeEnd.KIND,
                WorkingCalendar.startOf(WorkingCalendar.dateOf(clock.instant()).plusDays(1)));
    }

    private static EventType<ProgrammeSnapshot> snapshotType(EventType<?> event) {
        return EVENTS.stream().filter(type -> type.equals(event)).findFirst().orElseThrow();
    }

    /** The settler looks at those who wait before it grants anything. */
    private void checkWaiters(Programme programme) {
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), programme.id());
    }

    private void history(
            Programme programme, String action, @Nullable String from, String actor, @Nullable String reason) {
        sql.update("""
                insert into programme_history (id, programme_id, action, from_status, to_status, actor, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", Ids.next(), programme.id(), action, from, programme.status(), actor, reason, clock.instant());
    }
}
