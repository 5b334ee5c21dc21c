package id.halal.quota.letter;

import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads what a letter says of a movement, out of the ledger: the figures before and after are sums of movements. */
@Singleton
class LetterDataFinder {

    private static final Set<String> BETWEEN_NODES = Set.of("OUTSIDE", "CHILDREN");

    private record Entry(
            UUID id,
            UUID allocationId,
            String from,
            String to,
            long units,
            String kind,
            @Nullable UUID transferId,
            String actor,
            @Nullable String actorRole,
            @Nullable String reason,
            @Nullable String documentNumber,
            Instant at,
            UUID programmeId,
            String code,
            String programme,
            @Nullable String region,
            @Nullable String lp3h) {

        LetterData.@Nullable Side side() {
            if (BETWEEN_NODES.contains(from)) {
                return LetterData.Side.TO;
            }
            return BETWEEN_NODES.contains(to) ? LetterData.Side.FROM : null;
        }
    }

    private record Figures(long allocated, long free) {}

    private final Sql sql;
    private final Regions regions;

    LetterDataFinder(Sql sql, Regions regions) {
        this.sql = sql;
        this.regions = regions;
    }

    /** @throws ProblemException 404 outside the scope, 409 {@code MOVEMENT_WITHOUT_LETTER} for a movement no letter decided */
    LetterData of(CallerScope scope, UUID movementId) {
        Entry asked =
                entries(scope, "m.id = ?", movementId).stream().findFirst().orElseThrow(ProblemException::notFound);
        String document = asked.documentNumber();
        if (document == null) {
            throw ProblemException.of(LetterError.MOVEMENT_WITHOUT_LETTER);
        }
        UUID transfer = asked.transferId();
        List<Entry> operation = transfer == null ? List.of(asked) : entries(scope, "m.transfer_id = ?", transfer);
        Map<UUID, List<Entry>> byNode = new LinkedHashMap<>();
        operation.forEach(entry -> byNode.computeIfAbsent(entry.allocationId(), id -> new ArrayList<>())
                .add(entry));
        return new LetterData(
                asked.id(),
                transfer,
                asked.kind(),
                document,
                asked.reason(),
                units(byNode.getOrDefault(asked.allocationId(), List.of())),
                WorkingCalendar.dateOf(asked.at()),
                asked.at(),
                asked.actor(),
                asked.actorRole(),
                asked.programmeId(),
                asked.code(),
                asked.programme(),
                byNode.values().stream()
                        .filter(entries -> entries.getFirst().side() != null)
                        .map(this::node)
                        .sorted(Comparator.comparing(LetterData.Node::side))
                        .toList());
    }

    private LetterData.Node node(List<Entry> entries) {
        Entry first = entries.getFirst();
        LetterData.Side side = first.side();
        Figures before = figures(first.allocationId(), "<", first.id());
        Figures after = figures(first.allocationId(), "<=", entries.getLast().id());
        String region = first.region();
        return new LetterData.Node(
                side == null ? LetterData.Side.FROM : side,
                first.allocationId(),
                region,
                region == null ? null : regions.name(new RegionCode(region)).orElse(null),
                first.lp3h(),
                before.allocated(),
                after.allocated(),
                before.free(),
                after.free());
    }

    private static long units(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::units).sum();
    }

    private Figures figures(UUID allocation, String until, UUID movement) {
        return sql.first(
                        """
                        select coalesce(sum(case when from_place = 'OUTSIDE' then units else 0 end
                                          - case when to_place = 'OUTSIDE' then units else 0 end), 0) as allocated,
                               coalesce(sum(case when to_place in ('UNDISTRIBUTED', 'UNRELEASED', 'AVAILABLE') then units else 0 end
                                          - case when from_place in ('UNDISTRIBUTED', 'UNRELEASED', 'AVAILABLE') then units else 0 end), 0)
                               as free
                        from movement where allocation_id = ? and id\s""" + until + " ?",
                        row -> new Figures(row.getLong("allocated"), row.getLong("free")),
                        allocation,
                        movement)
                .orElseThrow();
    }

    private List<Entry> entries(CallerScope scope, String which, UUID id) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.list(
                """
                select m.*, p.facilitation_code, p.name, coalesce(a.regency_code, a.province_code) as region, a.lp3h
                from movement m join allocation a on a.id = m.allocation_id join programme p on p.id = m.programme_id
                where\s""" + which + " and " + filter.condition() + " order by m.id",
                LetterDataFinder::entry,
                filter.bind(List.of(id)));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getString("from_place"),
                row.getString("to_place"),
                row.getLong("units"),
                row.getString("kind"),
                row.getObject("transfer_id", UUID.class),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("reason"),
                row.getString("document_number"),
                Sql.instant(row, "at"),
                row.getObject("programme_id", UUID.class),
                row.getString("facilitation_code"),
                row.getString("name"),
                row.getString("region"),
                row.getString("lp3h"));
    }
}
