package id.halal.quota.pace;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the use by node and day of one programme: one statement, whatever the number of nodes and claims. */
@Singleton
public class PaceFinder {

    private final Sql sql;
    private final WorkingCalendar calendar;

    PaceFinder(Sql sql, WorkingCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The counts of the nodes in scope, each its own. */
    public Paces paces(CallerScope scope, UUID programmeId, LocalDate today) {
        PaceWindow window = PaceWindow.of(calendar, today, opened(programmeId));
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "d");
        Map<UUID, DayCounts> counts = new HashMap<>();
        if (!window.past().isEmpty()) {
            sql.list(
                    "select d.allocation_id, d.day, d.used, d.issued from movement_day d where d.programme_id = ? and d.day >= ? and "
                            + filter.condition(),
                    row -> {
                        int day = window.indexOf(row.getObject("day", LocalDate.class));
                        if (day >= 0) {
                            counts.computeIfAbsent(
                                            row.getObject("allocation_id", UUID.class),
                                            id -> DayCounts.none(window.past().size()))
                                    .add(day, row.getLong("used"), row.getLong("issued"));
                        }
                        return day;
                    },
                    filter.bind(List.of(programmeId, window.from())));
        }
        return new Paces(window, counts, calendar);
    }

    /** The day from which claims could be met: the programme's first, or its activation's when that came later. */
    private @Nullable LocalDate opened(UUID programmeId) {
        return sql.first("""
                        select greatest(p.starts_on, (min(h.at) at time zone 'Asia/Jakarta')::date) as opened
                        from programme p join programme_history h on h.programme_id = p.id and h.action = 'ACTIVATE'
                        where p.id = ? group by p.id""", row -> row.getObject("opened", LocalDate.class), programmeId)
                .orElse(null);
    }
}
