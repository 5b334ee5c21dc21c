package id.halal.application.filing;

import id.halal.indonesia.UnknownCalendarYear;
import id.halal.indonesia.WorkingCalendar;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One limit of working days, which can be paused. While it runs, {@code since} is the date it was (re)started on; while it is paused,
 * {@code used} tells how many working days have gone.
 */
@Embeddable
public class LimitClock {

    private int used;
    private @Nullable LocalDate since;
    private @Nullable Instant dueAt;
    private @Nullable Instant breachedAt;

    protected LimitClock() {}

    static LimitClock stopped() {
        return new LimitClock();
    }

    /** Begins anew. */
    void start(int limit, Instant now, WorkingCalendar calendar) {
        used = 0;
        breachedAt = null;
        resume(limit, now, calendar);
    }

    /** Goes on where it was paused. */
    void resume(int limit, Instant now, WorkingCalendar calendar) {
        since = WorkingCalendar.dateOf(now);
        plan(limit, now, calendar);
    }

    /** Goes on with another limit; what is no longer late may be told again when the new limit passes. */
    void stretch(int limit, Instant now, WorkingCalendar calendar) {
        plan(limit, now, calendar);
        if (dueAt != null && dueAt.isAfter(now)) {
            breachedAt = null;
        }
    }

    /** Works out the due date; a year whose holidays are not known yet leaves it open, to be planned again. */
    void plan(int limit, Instant now, WorkingCalendar calendar) {
        LocalDate start = since;
        if (start == null) {
            return;
        }
        try {
            LocalDate due = calendar.plusWorkingDays(start, Math.max(0, limit - used));
            dueAt = WorkingCalendar.endOf(due);
        } catch (UnknownCalendarYear notYetTold) {
            dueAt = null;
        }
    }

    void pause(Instant now, WorkingCalendar calendar) {
        LocalDate start = since;
        if (start != null) {
            try {
                used += calendar.workingDaysBetween(start, WorkingCalendar.dateOf(now));
            } catch (UnknownCalendarYear notYetTold) {
                // Days of a year without known holidays cannot be held against anyone.
                used += 0;
            }
        }
        since = null;
        dueAt = null;
    }

    void stop() {
        used = 0;
        since = null;
        dueAt = null;
        breachedAt = null;
    }

    /** @return whether this is the moment to tell it */
    boolean breach(Instant due) {
        if (breachedAt != null || !due.equals(dueAt)) {
            return false;
        }
        breachedAt = due;
        return true;
    }

    boolean running() {
        return since != null;
    }

    boolean unplanned() {
        return since != null && dueAt == null;
    }

    boolean breached() {
        return breachedAt != null;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** Due, and not yet told. */
    @Nullable
    Instant openDueAt() {
        return breachedAt == null ? dueAt : null;
    }
}
