package id.halal.quota.reallocation.pullback;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.due.DueHandler;
import id.halal.platform.data.time.DomainClock;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Tells 30, 7 and 1 calendar days before the cut-over date that a pull-back is coming, at the first instant of that day. */
@Singleton
class PullBackNotices implements DueHandler {

    static final String KIND = "pull-back-notice";
    private static final List<Integer> DAYS_BEFORE = List.of(30, 7, 1);

    private final PullBacks pullBacks;
    private final DueFacts dueFacts;
    private final DomainClock clock;

    PullBackNotices(PullBacks pullBacks, DueFacts dueFacts, DomainClock clock) {
        this.pullBacks = pullBacks;
        this.dueFacts = dueFacts;
        this.clock = clock;
    }

    /** Of the notices whose day has come already one is told at once, with the days that are left. */
    void plan(PullBack pullBack) {
        Instant now = clock.instant();
        boolean isOneMissed = false;
        for (int days : DAYS_BEFORE) {
            Instant due = WorkingCalendar.startOf(pullBack.cutOverDate().minusDays(days));
            if (due.isAfter(now)) {
                dueFacts.schedule(pullBack.id(), KIND, due);
            } else {
                isOneMissed = true;
            }
        }
        if (isOneMissed) {
            pullBacks.tellNotice(pullBack, daysLeft(pullBack, WorkingCalendar.dateOf(now)));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** After a jump of the clock, too, each notice says the days that were left when it was due. */
    @Override
    public void fire(UUID subject, Instant dueAt) {
        pullBacks
                .locked(subject)
                .filter(pullBack -> pullBack.status() == PullBackStatus.PLANNED)
                .ifPresent(
                        pullBack -> pullBacks.tellNotice(pullBack, daysLeft(pullBack, WorkingCalendar.dateOf(dueAt))));
    }

    private static int daysLeft(PullBack pullBack, LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, pullBack.cutOverDate()));
    }
}
