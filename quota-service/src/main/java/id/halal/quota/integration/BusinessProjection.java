package id.halal.quota.integration;

import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.UUID;

/** What is kept of businesses: where they are, and whether they hold a certificate. Once covered, always covered. */
@Singleton
class BusinessProjection {

    private final Sql sql;

    BusinessProjection(Sql sql) {
        this.sql = sql;
    }

    void keep(BusinessSnapshot snapshot) {
        sql.update(
                """
                insert into known_business as k (business_id, regency_code, covered, version) values (?, ?, ?, ?)
                on conflict (business_id) do update
                set regency_code = excluded.regency_code, covered = k.covered or excluded.covered, version = excluded.version
                where k.version < excluded.version""", snapshot.businessId(), snapshot.regencyCode(), snapshot.certifiedElsewhere(), snapshot.version());
    }

    /** Certified elsewhere: told by the business itself, which is known then. */
    void certifiedElsewhere(UUID businessId) {
        sql.update("update known_business set covered = true where business_id = ?", businessId);
    }

    /** Certified here: told by another topic, which may run ahead of the business's own. */
    void certified(UUID businessId, String regencyCode) {
        sql.update("""
                insert into known_business (business_id, regency_code, covered, version) values (?, ?, true, -1)
                on conflict (business_id) do update set covered = true""", businessId, regencyCode);
    }
}
