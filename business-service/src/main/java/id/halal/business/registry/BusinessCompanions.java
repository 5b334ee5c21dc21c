package id.halal.business.registry;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;

/** Who works with a business. The two lists of the business, which decide who sees it, follow from these rows. */
@Singleton
public class BusinessCompanions {

    private record Attached(String companion, String lp3h) {}

    private final Sql sql;
    private final DomainClock clock;

    BusinessCompanions(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The row of a business that is registered by a companion, whose lists name him already. */
    void first(Business business, String companion, String lp3h) {
        insert(business, companion, lp3h, clock.instant());
    }

    /** @return whether this was new */
    public boolean attach(Business business, String companion, String lp3h) {
        Instant now = clock.instant();
        if (insert(business, companion, lp3h, now) == 0) {
            return false;
        }
        refresh(business, now);
        return true;
    }

    /** @return whether he worked with it until now */
    public boolean detach(Business business, String companion) {
        int gone = sql.update(
                "delete from business_companion where business_id = ? and companion_registration = ?",
                business.id(),
                companion);
        if (gone == 0) {
            return false;
        }
        refresh(business, clock.instant());
        return true;
    }

    private int insert(Business business, String companion, String lp3h, Instant since) {
        return sql.update("""
                insert into business_companion (business_id, companion_registration, lp3h_registration, since)
                values (?, ?, ?, ?) on conflict (business_id, companion_registration) do nothing""", business.id(), companion, lp3h, since);
    }

    private void refresh(Business business, Instant at) {
        List<Attached> attached = sql.list(
                """
                select companion_registration, lp3h_registration from business_companion
                where business_id = ? order by since, companion_registration""",
                row -> new Attached(row.getString("companion_registration"), row.getString("lp3h_registration")),
                business.id());
        business.workedOnBy(
                attached.stream().map(Attached::companion).toList(),
                attached.stream().map(Attached::lp3h).distinct().toList(),
                at);
    }
}
