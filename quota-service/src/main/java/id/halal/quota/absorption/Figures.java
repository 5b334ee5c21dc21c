package id.halal.quota.absorption;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.halal.indonesia.UnknownCalendarYear;
import id.halal.indonesia.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How much of some units is used, over a node and all below it.
 *
 * @param allocated received
 * @param used held and issued
 * @param issued used up by certificates
 * @param inProcess held
 * @param remaining allocated less used
 * @param usedPercent of allocated; null over 0
 * @param issuedOfAllocatedPercent null over 0
 * @param issuedOfUsedPercent null over 0
 * @param targetDate when all shall be used
 * @param overdueBy working days since the target date, once it has passed; absent when the calendar does not know a year between
 */
@Schema(name = "AbsorptionFigures")
public record Figures(
        long allocated,
        long used,
        long issued,
        long inProcess,
        long remaining,

        @JsonInclude @Nullable BigDecimal usedPercent,
        @JsonInclude @Nullable BigDecimal issuedOfAllocatedPercent,
        @JsonInclude @Nullable BigDecimal issuedOfUsedPercent,
        @Nullable LocalDate targetDate,
        @Nullable Integer overdueBy) {

    static Figures of(
            long allocated,
            long held,
            long issued,
            @Nullable LocalDate targetDate,
            LocalDate today,
            WorkingCalendar calendar) {
        long used = held + issued;
        return new Figures(
                allocated,
                used,
                issued,
                held,
                allocated - used,
                Percent.of(used, allocated),
                Percent.of(issued, allocated),
                Percent.of(issued, used),
                targetDate,
                targetDate != null && today.isAfter(targetDate) ? overdueBy(targetDate, today, calendar) : null);
    }

    /** Null when the calendar does not know a year between: guessing would be worse. */
    private static @Nullable Integer overdueBy(LocalDate targetDate, LocalDate today, WorkingCalendar calendar) {
        try {
            return calendar.workingDaysBetween(targetDate, today);
        } catch (UnknownCalendarYear unknown) {
            return null;
        }
    }
}
