package id.halal.quota.reservation;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.ReservationFact;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Node;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps a freed unit for the business that replaces one certified elsewhere. Whoever calls holds the programme's lock, so that a
 * reservation is used, or expires, but never both.
 */
@Singleton
public class Reservations {

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final DueFacts dueFacts;
    private final ReservationDays days;

    Reservations(Sql sql, Outbox outbox, DomainClock clock, DueFacts dueFacts, ReservationDays days) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.dueFacts = dueFacts;
        this.days = days;
    }

    /** Whether a unit of this programme is kept for this business now; a second one is refused by the database. */
    public boolean isReservedFor(UUID programmeId, UUID businessId) {
        return openFor(programmeId, List.of(businessId)).containsKey(businessId);
    }

    /**
     * Keeps one free unit of a node. The movement is left in the open ledger, which the caller writes.
     *
     * @param fromApplicationId the application whose unit it was
     * @param cause of the movement, of kind RESERVE
     * @throws IllegalStateException when the node has no free unit
     */
    public Reservation reserve(OpenLedger open, Account account, UUID businessId, UUID fromApplicationId, Cause cause) {
        open.move(account, account.freePlace(), Place.RESERVED, 1, cause);
        Node node = account.node();
        Instant now = clock.instant();
        LocalDate until = days.until(now, programmeEnd(node.programmeId()));
        Reservation kept = Reservation.of(Ids.next(), node, businessId, fromApplicationId, until);
        sql.update(
                """
                insert into reservation (id, programme_id, allocation_id, business_id, from_application_id, reserved_until, status,
                                         province_code, regency_code, lp3h, opened_at)
                values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?)""",
                kept.id(),
                kept.programmeId(),
                kept.allocationId(),
                businessId,
                fromApplicationId,
                until,
                node.provinceCode(),
                node.regencyCode(),
                node.lp3h(),
                now);
        dueFacts.schedule(kept.id(), ReservationExpiry.KIND, WorkingCalendar.startOf(until.plusDays(1)));
        tell(QuotaEvents.RESERVATION_OPENED, kept, now);
        return kept;
    }

    /** What is kept for these businesses in a programme, by business. */
    public Map<UUID, Reservation> openFor(UUID programmeId, Collection<UUID> businesses) {
        Map<UUID, Reservation> byBusiness = new HashMap<>();
        sql.list(
                        "select * from reservation where programme_id = ? and business_id = any (?) and status = 'OPEN'",
                        Reservation::read,
                        programmeId,
                        businesses.stream().distinct().toArray(UUID[]::new))
                .forEach(kept -> byBusiness.put(kept.businessId(), kept));
        return byBusiness;
    }

    /** Units that files now hold; each names its application. */
    public void used(List<Reservation> taken) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Reservation kept : taken) {
            rows.add(new @Nullable Object[] {kept.usedByApplicationId(), now, kept.id()});
            dueFacts.cancel(kept.id(), ReservationExpiry.KIND);
            tell(QuotaEvents.RESERVATION_USED, kept, now);
        }
        sql.batch("""
                update reservation set status = 'USED', used_by_application_id = ?, closed_at = ?
                where id = ? and status = 'OPEN'""", rows);
    }

    /** The unit is free again. */
    void expired(Reservation kept) {
        Instant now = clock.instant();
        sql.update("update reservation set status = 'EXPIRED', closed_at = ? where id = ?", now, kept.id());
        tell(QuotaEvents.RESERVATION_EXPIRED, kept, now);
    }

    private void tell(EventType<ReservationFact> type, Reservation kept, Instant now) {
        outbox.append(type, kept.id(), kept.region(), kept.fact(now));
    }

    private LocalDate programmeEnd(UUID programmeId) {
        return sql.first(
                        "select ends_on from programme where id = ?",
                        row -> row.getObject("ends_on", LocalDate.class),
                        programmeId)
                .orElseThrow();
    }
}
