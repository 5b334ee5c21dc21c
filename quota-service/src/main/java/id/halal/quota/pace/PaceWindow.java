package id.halal.quota.pace;

import id.halal.indonesia.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The days a pace is counted on and forecast over. Today is not over yet: it is none of the days counted, and the first of the days to
 * come.
 *
 * @param today business date
 * @param past up to 20 working days before today since the programme opened, earliest first
 * @param whole whether {@code past} reaches back to the programme's first day
 * @param future up to {@value #MAX_FUTURE} working days from today on, as far as the calendar knows
 * @param unknownYear today's year, when the calendar does not know it; nothing can be told then
 */
public record PaceWindow(
        LocalDate today,
        List<LocalDate> past,
        boolean whole,
        List<LocalDate> future,
        @Nullable Integer unknownYear) {

    static final int MAX_PAST = 20;
    static final int MAX_FUTURE = 260;

    public PaceWindow {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** @param opened the programme's first day that could be used; null when it never opened */
    public static PaceWindow of(WorkingCalendar calendar, LocalDate today, @Nullable LocalDate opened) {
        if (!calendar.knows(today.getYear())) {
            return new PaceWindow(today, List.of(), false, List.of(), today.getYear());
        }
        List<LocalDate> past = new ArrayList<>();
        LocalDate day = today.minusDays(1);
        while (opened != null && past.size() < MAX_PAST && !day.isBefore(opened) && calendar.knows(day.getYear())) {
            if (calendar.isWorkingDay(day)) {
                past.add(day);
            }
            day = day.minusDays(1);
        }
        Collections.reverse(past);
        List<LocalDate> future = new ArrayList<>();
        for (LocalDate next = today;
                future.size() < MAX_FUTURE && calendar.knows(next.getYear());
                next = next.plusDays(1)) {
            if (calendar.isWorkingDay(next)) {
                future.add(next);
            }
        }
        return new PaceWindow(today, past, opened == null || day.isBefore(opened), future, null);
    }

    /** The day from which use counts in this window: that of days off belongs to the working day before them. */
    LocalDate from() {
        return past.isEmpty() ? today : whole ? LocalDate.EPOCH : past.getFirst();
    }

    /** Where the use of a date counts; −1 when it lies outside, as today's does. */
    int indexOf(LocalDate date) {
        if (past.isEmpty() || !date.isBefore(today)) {
            return -1;
        }
        int index = Collections.binarySearch(past, date);
        int before = index >= 0 ? index : -index - 2;
        return before >= 0 ? before : whole ? 0 : -1;
    }

    /** Working days from today to that date, both included; null when the calendar does not reach so far. */
    public @Nullable Integer workingDaysTo(WorkingCalendar calendar, LocalDate date) {
        if (date.isBefore(today)) {
            return 0;
        }
        return unknownYear == null && calendar.knows(date.getYear())
                ? Integer.valueOf((calendar.isWorkingDay(today) ? 1 : 0) + calendar.workingDaysBetween(today, date))
                : null;
    }
}
