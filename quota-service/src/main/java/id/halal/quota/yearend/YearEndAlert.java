package id.halal.quota.yearend;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.YearEndFact;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.claim.OpenHolds;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Tells once of each programme that units are still held when its budget year ends. */
@Singleton
public class YearEndAlert {

    /** Due at the beginning of a programme's last day. */
    public static final String LAST_DAY = "programme-last-day";

    /** Due when the last day has passed, and every day from then on while units are held. */
    public static final String END = "programme-end";

    private final Sql sql;
    private final OpenHolds holds;
    private final Outbox outbox;
    private final DomainClock clock;

    YearEndAlert(Sql sql, OpenHolds holds, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.holds = holds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nothing is told where nothing is held, nor a second time. */
    public void raise(UUID programmeId) {
        sql.first("select " + BudgetYear.COLUMNS + " from programme p where p.id = ?", BudgetYear::read, programmeId)
                .ifPresent(this::raise);
    }

    private void raise(BudgetYear year) {
        long open = holds.count(year.facilitationCode(), year.id());
        if (open == 0) {
            return;
        }
        int first = sql.update(
                "update programme set year_end_told_at = ? where id = ? and year_end_told_at is null",
                clock.instant(),
                year.id());
        if (first == 1) {
            outbox.append(
                    QuotaEvents.YEAR_END_HOLDS_OPEN,
                    year.id(),
                    year.region(),
                    new YearEndFact(
                            year.id(),
                            year.facilitationCode(),
                            year.endsOn(),
                            open,
                            Math.multiplyExact(open, year.tariffRupiah()),
                            clock.instant()));
        }
    }
}
