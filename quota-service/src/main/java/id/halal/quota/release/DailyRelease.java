package id.halal.quota.release;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.ReleaseFact;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.due.DueHandler;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Releases a day's share and plans the next day, up to the programme's last. Each day is a due fact of its own, so that a clock which
 * jumps over several days releases each of them once and in order. The settler serves those who wait before any new claim.
 */
@Singleton
class DailyRelease implements DueHandler {

    static final String KIND = "daily-release";

    /** @param cap units a day; null since an officer took the cap away, which releases all that is left */
    private record Capped(
            String code,
            String status,
            @Nullable Long cap,
            boolean fallback,
            LocalDate endsOn,
            @Nullable String region) {}

    private final Sql sql;
    private final Ledger ledger;
    private final Outbox outbox;
    private final DomainClock clock;
    private final DueFacts dueFacts;
    private final ReleaseHours hours;

    DailyRelease(Sql sql, Ledger ledger, Outbox outbox, DomainClock clock, DueFacts dueFacts, ReleaseHours hours) {
        this.sql = sql;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
        this.dueFacts = dueFacts;
        this.hours = hours;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        ledger.lock(programme(subject).code());
        // Read again: only now nobody else moves its units.
        Capped programme = programme(subject);
        if (!"ACTIVE".equals(programme.status())) {
            return;
        }
        LocalDate day = WorkingCalendar.dateOf(dueAt);
        release(subject, programme, day);
        if (day.isBefore(programme.endsOn())) {
            dueFacts.schedule(subject, KIND, hours.on(day.plusDays(1)));
        }
    }

    private void release(UUID programmeId, Capped programme, LocalDate day) {
        OpenLedger open = ledger.openAll(programmeId);
        List<ReleasePlan.Share> plan = ReleasePlan.of(open.accounts(), programme.cap(), programme.fallback());
        if (plan.isEmpty()) {
            return;
        }
        for (ReleasePlan.Share share : plan) {
            Account account = share.account();
            open.move(
                    account,
                    Place.UNRELEASED,
                    account.freePlace(),
                    share.units(),
                    new Cause(MovementKind.DAILY_RELEASE, "job:daily-release", day.toString(), null, null, null));
        }
        ledger.write(open);
        long units = plan.stream().mapToLong(ReleasePlan.Share::units).sum();
        long left = open.accounts().stream()
                .mapToLong(account -> account.in(Place.UNRELEASED))
                .sum();
        outbox.append(
                QuotaEvents.UNITS_RELEASED,
                programmeId,
                programme.region(),
                new ReleaseFact(programmeId, day, units, left, clock.instant()));
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), programmeId);
    }

    private Capped programme(UUID id) {
        return sql.first("select * from programme where id = ?", DailyRelease::read, id)
                .orElseThrow();
    }

    private static Capped read(ResultSet row) throws SQLException {
        String regency = row.getString("regency_code");
        return new Capped(
                row.getString("facilitation_code"),
                row.getString("status"),
                row.getObject("daily_release_cap", Long.class),
                row.getBoolean("fallback"),
                row.getObject("ends_on", LocalDate.class),
                regency == null ? row.getString("province_code") : regency);
    }
}
