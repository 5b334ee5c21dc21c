package id.halal.quota.bill;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads bills within a scope: those of programmes that lie wholly inside it. */
@Singleton
class BillFinder {

    private final Sql sql;
    private final DomainClock clock;
    private final WorkingCalendar calendar;

    BillFinder(Sql sql, DomainClock clock, WorkingCalendar calendar) {
        this.sql = sql;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** All bills of a programme, the latest first; cancelled ones too. */
    List<BillView> of(CallerScope scope, UUID programmeId) {
        return sql
                .list(
                        "select * from programme_bill where programme_id = ? order by id desc limit 200",
                        Bill::read,
                        programmeId)
                .stream()
                .filter(bill -> isWithin(scope, bill))
                .map(this::view)
                .toList();
    }

    BillView one(CallerScope scope, UUID id) {
        return sql.first("select * from programme_bill where id = ?", Bill::read, id)
                .filter(bill -> isWithin(scope, bill))
                .map(this::view)
                .orElseThrow(ProblemException::notFound);
    }

    private BillView view(Bill bill) {
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        @Nullable
        Integer overdue = bill.open() > 0 && today.isAfter(bill.dueOn())
                ? Integer.valueOf(calendar.workingDaysBetween(bill.dueOn(), today))
                : null;
        return new BillView(
                bill.id(),
                bill.programmeId(),
                bill.number(),
                bill.amount(),
                bill.paid(),
                bill.open(),
                bill.dueOn(),
                overdue,
                bill.status(),
                bill.issuedAt(),
                payments(bill.id()),
                bill.version());
    }

    private List<BillView.Payment> payments(UUID billId) {
        return sql.list(
                "select * from programme_bill_payment where bill_id = ? order by id limit 1000",
                row -> new BillView.Payment(
                        row.getObject("id", UUID.class),
                        row.getLong("amount"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("reference"),
                        row.getString("document_number"),
                        Sql.instant(row, "at")),
                billId);
    }

    private static boolean isWithin(CallerScope scope, Bill bill) {
        return switch (scope) {
            case CallerScope.National _ -> true;
            case CallerScope.Regions(var codes) ->
                (bill.provinceCode() != null && codes.contains(bill.provinceCode()))
                        || (bill.regencyCode() != null && codes.contains(bill.regencyCode()));
            case CallerScope.Institution _,
                    CallerScope.Companion _,
                    CallerScope.Owner _,
                    CallerScope.SystemJob _,
                    CallerScope.Public _ -> false;
        };
    }
}
