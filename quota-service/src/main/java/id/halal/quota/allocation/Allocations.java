package id.halal.quota.allocation;

import id.halal.contracts.quota.AllocationFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes nodes. A node is born empty: its units come by movements. */
@Singleton
public class Allocations {

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final Ledger ledger;

    Allocations(Sql sql, Outbox outbox, DomainClock clock, Ledger ledger) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.ledger = ledger;
    }

    /**
     * Opens a new programme's tree with all its units in the root.
     *
     * @param regionCode the region of the whole programme; absent when it serves several provinces
     */
    public void openRoot(
            UUID rootId,
            UUID programmeId,
            @Nullable String regionCode,
            @Nullable LocalDate targetDate,
            long units,
            String actor) {
        Node root = new Node(
                rootId,
                programmeId,
                null,
                0,
                regionCode,
                null,
                targetDate,
                regionCode == null ? null : regionCode.substring(0, 2),
                regionCode != null && regionCode.length() == 4 ? regionCode : null,
                0);
        OpenLedger open = new OpenLedger(create(List.of(root)));
        open.move(
                open.account(rootId),
                Place.OUTSIDE,
                Place.AVAILABLE,
                units,
                new Cause(MovementKind.CREATE, actor, null, null, null, null));
        ledger.write(open);
    }

    /** @return the new, empty accounts in the same order */
    List<Account> create(List<Node> nodes) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<Outbox.Event<AllocationFact>> events = new ArrayList<>();
        for (Node node : nodes) {
            rows.add(new @Nullable Object[] {
                node.id(),
                node.programmeId(),
                node.parentId(),
                node.depth(),
                node.regionCode(),
                node.lp3h(),
                node.targetDate(),
                node.provinceCode(),
                node.regencyCode(),
                now
            });
            events.add(new Outbox.Event<>(
                    QuotaEvents.ALLOCATION_CREATED,
                    node.id(),
                    node.region(),
                    new AllocationFact(
                            node.id(),
                            node.programmeId(),
                            node.parentId(),
                            node.regionCode(),
                            node.lp3h(),
                            node.targetDate(),
                            now)));
        }
        sql.batch("""
                insert into allocation (id, programme_id, parent_id, depth, region_code, lp3h, target_date, province_code,
                                        regency_code, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        outbox.appendAll(events);
        return nodes.stream().map(node -> new Account(node, false, 0, Map.of())).toList();
    }

    /** A child of {@code parent}; where it lies follows from its region or its parent's. */
    static Node childOf(Node parent, SplitRequest.Child child) {
        String region = child.regionCode();
        String province = region == null ? parent.provinceCode() : region.substring(0, 2);
        String regency = region == null ? parent.regencyCode() : region.length() == 4 ? region : null;
        return new Node(
                Ids.next(),
                parent.programmeId(),
                parent.id(),
                parent.depth() + 1,
                region,
                child.lp3hRegistration(),
                child.targetDate() == null ? parent.targetDate() : child.targetDate(),
                province,
                regency,
                0);
    }
}
