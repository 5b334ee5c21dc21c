package id.halal.quota.integration;

import id.halal.contracts.companion.Lp3hSnapshot;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

/** What the ledger keeps of LP3H: which exist. The newest snapshot wins. */
@Singleton
class Lp3hProjection {

    private final Sql sql;

    Lp3hProjection(Sql sql) {
        this.sql = sql;
    }

    void keep(Lp3hSnapshot snapshot) {
        sql.update(
                """
                insert into known_lp3h as k (registration, status, service_codes, version) values (?, ?, ?, ?)
                on conflict (registration) do update
                set status = excluded.status, service_codes = excluded.service_codes, version = excluded.version
                where k.version < excluded.version""",
                snapshot.registration(),
                snapshot.status(),
                snapshot.serviceCodes().toArray(String[]::new),
                snapshot.version());
    }
}
