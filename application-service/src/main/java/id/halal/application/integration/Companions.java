package id.halal.application.integration;

import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.contracts.companion.Lp3hSnapshot;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Optional;

/** The projection of companions and their institutions. */
@Singleton
public class Companions {

    private final Sql sql;

    Companions(Sql sql) {
        this.sql = sql;
    }

    /** The companion, if we were told of one. A token outlives a freeze, so that is looked up here too. */
    public Optional<KnownCompanion> find(String registration) {
        return sql.first(
                """
                select c.lp3h_registration, c.status in ('FROZEN', 'REVOKED') or coalesce(l.status = 'FROZEN', false) as frozen
                from companion c left join lp3h l on l.registration = c.lp3h_registration where c.registration = ?""",
                row -> new KnownCompanion(row.getString("lp3h_registration"), row.getBoolean("frozen")),
                registration);
    }

    public boolean isFrozen(String registration) {
        return find(registration).map(KnownCompanion::frozen).orElse(false);
    }

    void keep(CompanionSnapshot companion) {
        sql.update(
                """
                insert into companion as c (registration, lp3h_registration, status, version) values (?, ?, ?, ?)
                on conflict (registration) do update set lp3h_registration = excluded.lp3h_registration,
                    status = excluded.status, version = excluded.version
                where c.version < excluded.version""", companion.registration(), companion.lp3hRegistration(), companion.status(), companion.version());
    }

    void keep(Lp3hSnapshot lp3h) {
        sql.update(
                """
                insert into lp3h as l (registration, institution_name, service_codes, status, version) values (?, ?, ?, ?, ?)
                on conflict (registration) do update set institution_name = excluded.institution_name,
                    service_codes = excluded.service_codes, status = excluded.status, version = excluded.version
                where l.version < excluded.version""",
                lp3h.registration(),
                lp3h.institutionName(),
                lp3h.serviceCodes().toArray(String[]::new),
                lp3h.status(),
                lp3h.version());
    }
}
