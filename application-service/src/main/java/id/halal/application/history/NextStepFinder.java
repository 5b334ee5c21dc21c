package id.halal.application.history;

import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.ApplicationStatus;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Answers "where is it?". */
@Singleton
class NextStepFinder {

    private final ApplicationFinder files;
    private final Wording wording;
    private final DomainClock clock;

    NextStepFinder(ApplicationFinder files, Wording wording, DomainClock clock) {
        this.files = files;
        this.wording = wording;
        this.clock = clock;
    }

    NextStepView of(CallerScope scope, UUID id, Locale language) {
        Application file = files.get(scope, id);
        ApplicationStatus status = file.status();
        Instant until = status.withBusiness()
                ? file.limits().answerDueAt()
                : file.limits().stepDueAt();
        Instant now = clock.instant();
        Instant total = file.limits().totalDueAt();
        boolean overdue = isPast(until, now) || isPast(total, now);
        return new NextStepView(
                status,
                file.statusSince(),
                WaitsFor.of(status),
                until,
                overdue,
                wording.text(language, "NEXT_" + status.name()) + limit(until, isPast(until, now), language));
    }

    private static boolean isPast(@Nullable Instant limit, Instant now) {
        return limit != null && limit.isBefore(now);
    }

    private String limit(@Nullable Instant until, boolean overdue, Locale language) {
        if (until == null) {
            return "";
        }
        return " " + wording.text(language, overdue ? "NEXT_OVERDUE" : "NEXT_UNTIL", wording.date(language, until));
    }
}
