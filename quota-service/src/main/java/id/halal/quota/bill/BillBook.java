package id.halal.quota.bill;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.BillFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table of bills: every change of a status leaves its history row and tells its event. */
@Singleton
class BillBook {

    /** Who changes a bill, and why. */
    record By(String actor, @Nullable String reason) {}

    private static final List<EventType<BillFact>> EVENTS = List.of(QuotaEvents.BILL_PAID, QuotaEvents.BILL_CANCELLED);

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    BillBook(Sql sql, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The bill that counts for a programme, locked; a cancelled one does not. */
    Optional<Bill> live(UUID programmeId) {
        return sql.first(
                "select * from programme_bill where programme_id = ? and status <> 'CANCELLED' for update",
                Bill::read,
                programmeId);
    }

    Optional<Bill> locked(UUID id) {
        return sql.first("select * from programme_bill where id = ? for update", Bill::read, id);
    }

    /** @return the next number of a year, from 1 */
    long nextNumber(int year) {
        return sql.first("""
                        insert into bill_number as n (year, last) values (?, 1)
                        on conflict (year) do update set last = n.last + 1 returning last""", row -> row.getLong("last"), year).orElseThrow();
    }

    void insert(Bill bill, String actor) {
        sql.update(
                """
                insert into programme_bill (id, programme_id, number, amount, paid, due_on, status, province_code, regency_code,
                                            issued_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                bill.id(),
                bill.programmeId(),
                bill.number(),
                bill.amount(),
                bill.paid(),
                bill.dueOn(),
                bill.status(),
                bill.provinceCode(),
                bill.regencyCode(),
                bill.issuedAt(),
                bill.version());
        history(bill, "ISSUE", null, new By(actor, null));
        outbox.append(QuotaEvents.BILL_ISSUED, bill.programmeId(), bill.region(), bill.fact(clock.instant()));
    }

    void payment(Bill bill, NewBillPayment payment, String actor) {
        sql.update(
                """
                insert into programme_bill_payment (id, bill_id, amount, paid_on, reference, document_number, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                bill.id(),
                payment.amountRupiah(),
                payment.paidOn(),
                payment.reference(),
                payment.documentNumber(),
                actor,
                clock.instant());
        sql.update("update programme_bill set paid = ?, version = version + 1 where id = ?", bill.paid(), bill.id());
    }

    /** @return the bill after the step */
    Bill apply(Bill bill, BillAction action, Set<String> roles, By by) {
        var row = BillTransitions.TABLE.require(
                BillPathway.PROGRAMME_BILL, bill.status(), action, roles, new BillTransitions.Context());
        Bill moved = bill.moveTo(row.to());
        sql.update(
                "update programme_bill set status = ?, version = version + 1 where id = ?", moved.status(), moved.id());
        history(moved, action.name(), bill.status(), by);
        EventType<BillFact> event = EVENTS.stream()
                .filter(type -> type.equals(row.event()))
                .findFirst()
                .orElseThrow();
        outbox.append(event, moved.programmeId(), moved.region(), moved.fact(clock.instant()));
        return moved;
    }

    Bill cancel(Bill bill, By by) {
        return apply(bill, BillAction.CANCEL, Set.of(TransitionTable.SYSTEM), by);
    }

    private void history(Bill bill, String action, @Nullable BillStatus from, By by) {
        sql.update("""
                insert into programme_bill_history (id, bill_id, action, from_status, to_status, actor, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", Ids.next(), bill.id(), action, from, bill.status(), by.actor(), by.reason(), clock.instant());
    }
}
