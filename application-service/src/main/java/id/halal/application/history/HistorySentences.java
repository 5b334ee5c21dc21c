package id.halal.application.history;

import id.halal.application.filing.ApplicationStatus;
import id.halal.indonesia.UnknownCalendarYear;
import id.halal.indonesia.WorkingCalendar;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of history as a sentence. Under {@code HISTORY_<ACTION>} stands what was done, with who as {0} and why as {1}; what a row without
 * a reason leaves empty is told by the shorter {@code HISTORY_<ACTION>_PLAIN} where there is one.
 */
@Singleton
class HistorySentences {

    private final Wording wording;
    private final WorkingCalendar calendar;

    HistorySentences(Wording wording, WorkingCalendar calendar) {
        this.wording = wording;
        this.calendar = calendar;
    }

    /** @param notes what a return asks for; else the reason is told */
    String of(HistoryRow row, @Nullable String notes, Locale language) {
        String who = wording.role(language, row.actorRole());
        String why = notes != null ? notes : row.reason();
        if ("IGNORED".equals(row.outcome())) {
            return wording.text(language, "HISTORY_IGNORED", row.action(), why == null ? "" : why);
        }
        String sentence = done(row.action(), who, why, language);
        if (row.onBehalfOf() != null) {
            sentence = sentence + " " + wording.text(language, "HISTORY_ON_BEHALF");
        }
        return "APPLIED".equals(row.outcome()) ? sentence + waiting(row, language) : sentence;
    }

    private String done(String action, String who, @Nullable String why, Locale language) {
        String key = "HISTORY_" + action.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!wording.knows(language, key)) {
            return wording.text(language, "HISTORY_OTHER", who, action, why == null ? "" : why);
        }
        String plain = key + "_PLAIN";
        return why == null && wording.knows(language, plain)
                ? wording.text(language, plain, who)
                : wording.text(language, key, who, why == null ? "" : why);
    }

    /** Until when the business has to answer a return. */
    private String waiting(HistoryRow row, Locale language) {
        Optional<ApplicationStatus> status = Arrays.stream(ApplicationStatus.values())
                .filter(one -> one.name().equals(row.to()))
                .filter(ApplicationStatus::withBusiness)
                .findFirst();
        return status.flatMap(with -> deadline(row.at(), with.limit()))
                .map(until -> " " + wording.text(language, "HISTORY_ANSWER_UNTIL", wording.date(language, until)))
                .orElse("");
    }

    private Optional<Instant> deadline(Instant from, int workingDays) {
        try {
            return Optional.of(calendar.deadlineAfter(from, workingDays));
        } catch (UnknownCalendarYear notYetTold) {
            return Optional.empty();
        }
    }
}
