package id.halal.quota.allocation;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The nodes a claim of one regency may reach, for callers who may not see figures: each has one unit where there is at least one, and none
 * where there is none. So the same matching that grants answers whether it would.
 */
@Singleton
public class FreeHints {

    private final Sql sql;

    FreeHints(Sql sql) {
        this.sql = sql;
    }

    private record Hint(Node node, boolean free) {}

    public List<Account> reachable(UUID programmeId, String provinceCode, String regencyCode) {
        List<Hint> hints = sql.list(
                """
                select h.* from allocation_hint h
                where h.programme_id = ?
                  and (h.parent_id is null
                       or (h.province_code is null or h.province_code = ?) and (h.regency_code is null or h.regency_code = ?))
                order by h.depth, h.allocation_id""",
                row -> new Hint(
                        new Node(
                                row.getObject("allocation_id", UUID.class),
                                row.getObject("programme_id", UUID.class),
                                row.getObject("parent_id", UUID.class),
                                row.getInt("depth"),
                                row.getString("region_code"),
                                row.getString("lp3h"),
                                null,
                                row.getString("province_code"),
                                row.getString("regency_code"),
                                0),
                        row.getBoolean("free")),
                programmeId,
                provinceCode,
                regencyCode);
        Set<UUID> parents = Set.copyOf(sql.list(
                "select distinct parent_id from allocation_hint where programme_id = ? and parent_id is not null",
                row -> row.getObject("parent_id", UUID.class),
                programmeId));
        return hints.stream()
                .map(hint -> account(hint, parents.contains(hint.node().id())))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Account account(Hint hint, boolean hasChildren) {
        long units = hint.free() ? 1 : 0;
        Place place = hasChildren ? Place.UNDISTRIBUTED : Place.AVAILABLE;
        return new Account(hint.node(), hasChildren, units, Map.of(place, units));
    }
}
