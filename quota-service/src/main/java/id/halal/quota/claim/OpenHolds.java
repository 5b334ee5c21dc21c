package id.halal.quota.claim;

import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Ledger;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Units that running files hold: what has to be decided about when a budget year ends. */
@Singleton
public class OpenHolds {

    private final Sql sql;
    private final Ledger ledger;

    OpenHolds(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** How many there are; none can come or go until the running transaction ends. */
    public long count(String facilitationCode, UUID programmeId) {
        ledger.lock(facilitationCode);
        return sql.first(
                        "select count(*) from claim where programme_id = ? and status = 'HELD'",
                        row -> row.getLong(1),
                        programmeId)
                .orElse(0L);
    }
}
