package id.halal.application.handover;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** Someone takes a file to type it, so that nobody else does; recording its number ends it, and so does time. */
@Singleton
class TakeHandOver {

    private final StatusChange change;
    private final HandOverFinder finder;
    private final HandOverConfig config;
    private final Sql sql;
    private final DomainClock clock;

    TakeHandOver(StatusChange change, HandOverFinder finder, HandOverConfig config, Sql sql, DomainClock clock) {
        this.change = change;
        this.finder = finder;
        this.config = config;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ProblemException 404, 409 when it needs no number (any longer), or another has it, with who and since when */
    HandOverView take(CallerScope scope, UUID id, Actor by) {
        Application file = change.locked(id);
        if (!file.status().admitted() || file.sihalalNumber() != null) {
            throw ProblemException.of(
                    HandOverProblem.HAND_OVER_NOT_DUE, file.status().name());
        }
        Instant now = clock.instant();
        int taken = sql.update("""
                insert into hand_over_taking as t (application_id, taken_by, taken_as, taken_at) values (?, ?, ?, ?)
                on conflict (application_id) do update set taken_by = excluded.taken_by, taken_as = excluded.taken_as,
                    taken_at = excluded.taken_at
                where t.taken_by = excluded.taken_by or t.taken_at <= ?""", id, by.subject(), by.role(), now, now.minus(config.hold()));
        HandOverView view = finder.one(scope, id);
        if (taken == 0) {
            throw ProblemException.of(HandOverProblem.HAND_OVER_TAKEN)
                    .with("takenBy", String.valueOf(view.takenBy()))
                    .with("takenAt", String.valueOf(view.takenAt()));
        }
        return view;
    }

    /** Gives it back; what another has taken stays theirs. */
    void giveBack(UUID id, Actor by) {
        change.locked(id);
        sql.update("delete from hand_over_taking where application_id = ? and taken_by = ?", id, by.subject());
    }
}
