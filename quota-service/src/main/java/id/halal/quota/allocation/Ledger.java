package id.halal.quota.allocation;

import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The only way units move. Whoever moves units of a programme first takes the programme's lock (an advisory lock of the
 * transaction, on the facilitation code, which needs no row the caller might not see), then locks nodes from the root down.
 */
@Singleton
public class Ledger {

    private static final String NODES = """
            select a.*, exists (select 1 from allocation c where c.parent_id = a.id) as has_children,
                   exists (select 1 from allocation c where c.parent_id = a.id and c.lp3h is not null) as has_lp3h_children
            from allocation a
            """;
    /**
     * By one look into an index for each kind of node, since a programme may have ten thousand of them: the root, those above the
     * regencies, the regencies, an LP3H of a regency, all LP3H of a regency.
     */
    private static final String REACHED = """
            with asked as (
                select ?::uuid as programme_id, ?::text[] as provinces, ?::text[] as lp3hs, ?::text[] as regencies
            ), wish as (
                select * from unnest(?::text[], ?::text[]) as w (regency_code, lp3h)
            ), reached as (
                select a.id from asked join allocation a using (programme_id) where a.parent_id is null
                union
                select a.id from asked join allocation a using (programme_id)
                where a.regency_code is null and (a.province_code is null or a.province_code = any (provinces))
                  and (a.lp3h is null or lp3hs is null or a.lp3h = any (lp3hs))
                union
                select a.id from asked cross join unnest(regencies) as r (regency_code)
                    join allocation a using (programme_id, regency_code)
                where a.lp3h is null
                union
                select a.id from asked cross join wish join allocation a using (programme_id, regency_code, lp3h)
                union
                select a.id from asked cross join unnest(?::text[]) as r (regency_code)
                    join allocation a using (programme_id, regency_code)
                where a.lp3h is not null
            )
            """;

    private static final String ROOT_TO_LEAF = " order by a.depth, a.id for no key update of a";

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final MovementDays days;

    Ledger(Sql sql, Outbox outbox, DomainClock clock, MovementDays days) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.days = days;
    }

    /** Waits until no other transaction moves units under this code. */
    public void lock(String facilitationCode) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended('quota:' || ?, 0))",
                row -> Boolean.TRUE,
                facilitationCode);
    }

    /** @return false when another transaction moves units under this code now */
    public boolean tryLock(String facilitationCode) {
        return sql.first(
                        "select pg_try_advisory_xact_lock(hashtextextended('quota:' || ?, 0))",
                        row -> row.getBoolean(1),
                        facilitationCode)
                .orElse(false);
    }

    /** Locks these nodes. */
    public OpenLedger open(UUID... allocationIds) {
        return new OpenLedger(
                sql.list(NODES + "where a.id = any (?)" + ROOT_TO_LEAF, Ledger::account, (Object) allocationIds));
    }

    /** Locks these nodes of a programme and their parents, as far as the transaction may see them. */
    OpenLedger openWithParents(UUID programmeId, UUID... allocationIds) {
        return new OpenLedger(
                sql.list(NODES + """
                where a.programme_id = ?
                  and (a.id = any (?) or a.id in (select c.parent_id from allocation c where c.id = any (?)))""" + ROOT_TO_LEAF, Ledger::account, programmeId, allocationIds, allocationIds));
    }

    /** Locks the whole tree of a programme. */
    public OpenLedger openAll(UUID programmeId) {
        return new OpenLedger(
                sql.list(NODES + "where a.programme_id = ?" + ROOT_TO_LEAF, Ledger::account, programmeId));
    }

    /**
     * Locks every node that may meet one of these claims. Nodes above that only hand down, and lend nothing, are read and not locked:
     * they change under the programme's lock alone, and whoever works on one leaf should not wait for its siblings.
     */
    public OpenLedger open(UUID programmeId, Reach reach) {
        List<Account> accounts = new ArrayList<>(reached(programmeId, reach, "", ""));
        accounts.addAll(reached(programmeId, reach, "not ", " for no key update of a"));
        return new OpenLedger(accounts);
    }

    private List<Account> reached(UUID programmeId, Reach reach, String not, String lock) {
        List<String> lp3hs = reach.lp3hs();
        return sql.list(
                REACHED + NODES + "join reached using (id) where " + not
                        + "(exists (select 1 from allocation c where c.parent_id = a.id) and not (? and a.region_code is not null))"
                        + " order by a.depth, a.id" + lock,
                Ledger::account,
                programmeId,
                reach.provinces().toArray(String[]::new),
                lp3hs == null ? null : lp3hs.toArray(String[]::new),
                reach.regencies().toArray(String[]::new),
                reach.named().stream().map(Reach.Wish::regency).toArray(String[]::new),
                reach.named().stream().map(Reach.Wish::lp3h).toArray(String[]::new),
                reach.regenciesOfAnyLp3h().toArray(String[]::new),
                reach.fallback());
    }

    /** Writes balances, movements and their events: one update per touched node. */
    public void write(OpenLedger open) {
        List<@Nullable Object[]> balances = new ArrayList<>();
        for (Account account : open.touched()) {
            balances.add(new @Nullable Object[] {
                account.allocated(),
                account.in(Place.UNDISTRIBUTED),
                account.in(Place.UNRELEASED),
                account.in(Place.AVAILABLE),
                account.in(Place.RESERVED),
                account.in(Place.HELD),
                account.in(Place.ISSUED),
                account.in(Place.CHILDREN),
                account.in(Place.LAPSED),
                account.id()
            });
        }
        sql.bulk("""
                update allocation a
                set allocated = b.allocated, undistributed = b.undistributed, unreleased = b.unreleased, available = b.available,
                    reserved = b.reserved, held = b.held, issued = b.issued, to_children = b.to_children, lapsed = b.lapsed
                from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                            ?::bigint[], ?::uuid[])
                    as b (allocated, undistributed, unreleased, available, reserved, held, issued, to_children, lapsed, id)
                where a.id = b.id""", balances);
        Instant at = clock.instant();
        sql.bulk(
                """
                insert into movement (id, programme_id, allocation_id, from_place, to_place, units, kind, application_id,
                                      transfer_id, actor, actor_role, reason, document_number, at)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::uuid[],
                                     ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])""",
                open.movements().stream().map(movement -> row(movement, at)).toList());
        days.add(open.movements(), at);
        outbox.appendAll(MovementEvents.of(open.movements(), at));
    }

    private static @Nullable Object[] row(OpenLedger.Movement movement, Instant at) {
        Cause cause = movement.cause();
        return new @Nullable Object[] {
            movement.id(),
            movement.account().node().programmeId(),
            movement.account().id(),
            movement.from(),
            movement.to(),
            movement.units(),
            cause.kind(),
            cause.applicationId(),
            cause.transferId(),
            cause.actor(),
            cause.actorRole(),
            cause.reason(),
            cause.documentNumber(),
            at
        };
    }

    static Node node(ResultSet row) throws SQLException {
        return new Node(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getInt("depth"),
                row.getString("region_code"),
                row.getString("lp3h"),
                row.getObject("target_date", LocalDate.class),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getLong("version"));
    }

    private static Account account(ResultSet row) throws SQLException {
        Map<Place, Long> units = new EnumMap<>(Place.class);
        units.put(Place.UNDISTRIBUTED, row.getLong("undistributed"));
        units.put(Place.UNRELEASED, row.getLong("unreleased"));
        units.put(Place.AVAILABLE, row.getLong("available"));
        units.put(Place.RESERVED, row.getLong("reserved"));
        units.put(Place.HELD, row.getLong("held"));
        units.put(Place.ISSUED, row.getLong("issued"));
        units.put(Place.CHILDREN, row.getLong("to_children"));
        units.put(Place.LAPSED, row.getLong("lapsed"));
        return new Account(
                node(row),
                row.getBoolean("has_children"),
                row.getBoolean("has_lp3h_children"),
                row.getLong("allocated"),
                units);
    }
}
