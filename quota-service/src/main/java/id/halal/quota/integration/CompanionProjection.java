package id.halal.quota.integration;

import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

/** What is kept of companions: whom they belong to, where they work, whether they are active. The newest snapshot wins. */
@Singleton
class CompanionProjection {

    private final Sql sql;

    CompanionProjection(Sql sql) {
        this.sql = sql;
    }

    void keep(CompanionSnapshot snapshot) {
        sql.update(
                """
                insert into known_companion as k (companion_id, registration, lp3h, service_codes, status, version)
                values (?, ?, ?, ?, ?, ?)
                on conflict (companion_id) do update
                set registration = excluded.registration, lp3h = excluded.lp3h, service_codes = excluded.service_codes, status = excluded.status,
                    version = excluded.version
                where k.version < excluded.version""",
                snapshot.companionId(),
                snapshot.registration(),
                snapshot.lp3hRegistration(),
                snapshot.serviceCodes().toArray(String[]::new),
                snapshot.status(),
                snapshot.version());
    }
}
