package id.halal.quota.allocation;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps how many units were newly used and issued per node and business day: grants less releases, and certificates. What is only
 * carried from node to node, or taken over from elsewhere, is no use of that day.
 */
@Singleton
class MovementDays {

    /** Places of units that nobody uses. */
    private static final Set<Place> FREE =
            EnumSet.of(Place.UNDISTRIBUTED, Place.UNRELEASED, Place.AVAILABLE, Place.RESERVED, Place.LAPSED);

    private final Sql sql;

    MovementDays(Sql sql) {
        this.sql = sql;
    }

    /** The nodes are locked by the caller, so nobody else counts for them at the same time. */
    void add(List<OpenLedger.Movement> movements, Instant at) {
        LocalDate day = WorkingCalendar.dateOf(at);
        Map<Node, long[]> counts = new LinkedHashMap<>();
        for (OpenLedger.Movement movement : movements) {
            long used = used(movement);
            long issued = movement.to() == Place.ISSUED && movement.from() == Place.HELD ? movement.units() : 0;
            if (used != 0 || issued != 0) {
                long[] sums = counts.computeIfAbsent(movement.account().node(), node -> new long[2]);
                sums[0] += used;
                sums[1] += issued;
            }
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        counts.forEach((node, sums) -> rows.add(new @Nullable Object[] {
            node.id(), day, node.programmeId(), node.provinceCode(), node.regencyCode(), node.lp3h(), sums[0], sums[1]
        }));
        sql.bulk("""
                insert into movement_day as d (allocation_id, day, programme_id, province_code, regency_code, lp3h, used, issued)
                select * from unnest(?::uuid[], ?::date[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
                on conflict (allocation_id, day) do update set used = d.used + excluded.used, issued = d.issued + excluded.issued""", rows);
    }

    private static long used(OpenLedger.Movement movement) {
        if (movement.to() == Place.HELD && FREE.contains(movement.from())) {
            return movement.units();
        }
        return movement.from() == Place.HELD && FREE.contains(movement.to()) ? -movement.units() : 0;
    }
}
