package id.halal.indonesia;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Working days of public offices: Monday to Friday without national holidays and collective leave. A year is known when the calendar has at
 * least one holiday of it; every question that touches a day of another year throws {@link UnknownCalendarYear}. Immutable.
 */
public final class WorkingCalendar {
    /** The zone of business dates and working days, whatever the zone of the region (UTC+7). */
    public static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Jakarta");

    private final Map<LocalDate, Holiday> holidays;
    private final NavigableSet<Integer> years;

    /** The years that come with the library. */
    public WorkingCalendar() {
        this(bundled());
    }

    public WorkingCalendar(Collection<Holiday> holidays) {
        Map<LocalDate, Holiday> byDate = new HashMap<>();
        holidays.forEach(holiday -> byDate.putIfAbsent(holiday.date(), holiday));
        this.holidays = Map.copyOf(byDate);
        this.years = holidays.stream()
                .map(holiday -> holiday.date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The years that come with the library, corrected and extended by an operator's file (UTF-8, {@code date,kind,name}, kind
     * {@code national} or {@code collective_leave}). A year that stands in the file replaces the library's year whole; the others stay.
     *
     * @throws IllegalStateException naming the line that is no holiday
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static WorkingCalendar fromFile(Path file) {
        Collection<Holiday> theirs = Holiday.read(CsvFile.of(file));
        NavigableSet<Integer> replaced = new WorkingCalendar(theirs).years;
        Collection<Holiday> all = bundled().stream()
                .filter(holiday -> !replaced.contains(holiday.date().getYear()))
                .collect(Collectors.toList());
        all.addAll(theirs);
        return new WorkingCalendar(all);
    }

    /** The business date at an instant, in {@link #BUSINESS_ZONE}. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, BUSINESS_ZONE);
    }

    /** The first instant of a business date. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(BUSINESS_ZONE).toInstant();
    }

    /**
     * The last instant of a business date: one microsecond before the next begins, which is as fine as PostgreSQL keeps it. Late is what is
     * after it.
     */
    public static Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    /** Whether the holidays of that year have been told. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Throws {@link UnknownCalendarYear} also for a Saturday or Sunday of an unknown year. */
    public boolean isWorkingDay(LocalDate date) {
        requireKnown(date);
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(date);
    }

    /**
     * The holiday on that date, if any.
     *
     * @throws UnknownCalendarYear when its year is not known
     */
    public Optional<Holiday> holidayOn(LocalDate date) {
        requireKnown(date);
        return Optional.ofNullable(holidays.get(date));
    }

    /**
     * The {@code days}-th working day strictly after {@code date}; with a negative number, strictly before it (a notice 3 working days
     * before a due date is {@code plusWorkingDays(due, -3)}); with 0 the date itself, be it a working day or not.
     *
     * @throws UnknownCalendarYear when the way there touches a year that is not known
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        requireKnown(date);
        int step = days < 0 ? -1 : 1;
        LocalDate day = date;
        int left = Math.abs(days);
        while (left > 0) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The number of working days after {@code from} up to and including {@code to}: {@code from} is exclusive, {@code to} inclusive. So
     * {@code workingDaysBetween(d, plusWorkingDays(d, n)) == n} for n ≥ 0, it is 0 for the same date, and it is the negative of the
     * swapped question when {@code to} is earlier.
     *
     * @throws UnknownCalendarYear when either date or one between lies in a year that is not known
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        requireKnown(from);
        requireKnown(to);
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /**
     * The {@linkplain #endOf end} of the {@code workingDays}-th working day after the business date of {@code start}. What starts at any
     * hour of a day, or on a Saturday, so has whole days; with 0 it is due by the end of the same date.
     *
     * @throws IllegalArgumentException when {@code workingDays} is negative
     * @throws UnknownCalendarYear when the way there touches a year that is not known
     */
    public Instant deadlineAfter(Instant start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a deadline lies 0 or more working days ahead, not " + workingDays);
        }
        return endOf(plusWorkingDays(dateOf(start), workingDays));
    }

    private static List<Holiday> bundled() {
        return Holiday.read(CsvFile.bundled("holidays.csv"));
    }

    private void requireKnown(LocalDate date) {
        if (!knows(date.getYear())) {
            throw new UnknownCalendarYear(date.getYear());
        }
    }
}
