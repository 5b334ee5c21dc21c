package id.halal.quota.pace;

import id.halal.indonesia.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The paces of a programme's nodes: first each node's own counts, then rolled up as the caller walks the tree from its leaves. */
public final class Paces {

    private final PaceWindow window;
    private final Map<UUID, DayCounts> counts;
    private final WorkingCalendar calendar;

    Paces(PaceWindow window, Map<UUID, DayCounts> counts, WorkingCalendar calendar) {
        this.window = window;
        this.counts = counts;
        this.calendar = calendar;
    }

    public PaceWindow window() {
        return window;
    }

    /** Adds a node's counts to its parent's; children before parents. */
    public void rollUp(UUID node, UUID parent) {
        DayCounts own = counts.get(node);
        if (own != null) {
            counts.computeIfAbsent(parent, id -> DayCounts.none(window.past().size()))
                    .add(own);
        }
    }

    /** Of one node, or of several nodes together. */
    public DayCounts of(Iterable<UUID> nodes) {
        DayCounts sum = DayCounts.none(window.past().size());
        nodes.forEach(node -> {
            DayCounts own = counts.get(node);
            if (own != null) {
                sum.add(own);
            }
        });
        return sum;
    }

    /** Over the days of the window; null when none is over yet. */
    public @Nullable BigDecimal usedPerWorkingDay(UUID node) {
        return Pace.average(of(List.of(node)).used(), PaceWindow.MAX_PAST);
    }

    /** What will be used over so many working days at the average of the window, rounded down; never below 0. */
    public long expectedUse(UUID node, int days) {
        long[] used = of(List.of(node)).used();
        return used.length == 0
                ? 0
                : Math.max(0, Math.floorDiv(Arrays.stream(used).sum() * days, used.length));
    }

    /** Why there is no pace at all; null when there is one. */
    public @Nullable PaceGap gap(@Nullable LocalDate target) {
        if (target != null && window.today().isAfter(target)) {
            return PaceGap.OVERDUE;
        }
        boolean known = window.unknownYear() == null && (target == null || calendar.knows(target.getYear()));
        return known ? null : PaceGap.CALENDAR_YEAR_UNKNOWN;
    }

    /** Null when {@link #gap} says why. */
    public @Nullable Pace pace(long remaining, DayCounts counted, @Nullable LocalDate target) {
        return gap(target) == null ? Pace.of(remaining, counted, window, target, calendar) : null;
    }
}
