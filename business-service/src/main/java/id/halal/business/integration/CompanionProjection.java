package id.halal.business.integration;

import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

/** Keeps the newest snapshot of each companion. */
@Singleton
class CompanionProjection {

    private final Sql sql;

    CompanionProjection(Sql sql) {
        this.sql = sql;
    }

    void keep(CompanionSnapshot companion) {
        sql.update(
                """
                insert into companion as c (registration, companion_id, lp3h_registration, status, version) values (?, ?, ?, ?, ?)
                on conflict (registration) do update
                set companion_id = excluded.companion_id, lp3h_registration = excluded.lp3h_registration,
                    status = excluded.status, version = excluded.version
                where excluded.version >= c.version""",
                companion.registration(),
                companion.companionId(),
                companion.lp3hRegistration(),
                companion.status(),
                companion.version());
    }
}
