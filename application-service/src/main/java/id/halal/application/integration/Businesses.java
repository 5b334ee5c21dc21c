package id.halal.application.integration;

import id.halal.contracts.BusinessScale;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.contracts.business.ConsentFact;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The projection of businesses and consents. Reads see what the transaction's scope allows. */
@Singleton
public class Businesses {

    private static final String UPSERT = """
            insert into business as b (id, nib, name, scale, province_code, regency_code, owner_subject, companions, lp3hs,
                annual_sales_rupiah, nib_status, certified_elsewhere, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?, ?, ?)
            on conflict (id) do update set nib = excluded.nib, name = excluded.name, scale = excluded.scale,
                province_code = excluded.province_code, regency_code = excluded.regency_code,
                owner_subject = excluded.owner_subject, companions = excluded.companions, lp3hs = excluded.lp3hs,
                annual_sales_rupiah = excluded.annual_sales_rupiah, nib_status = excluded.nib_status,
                certified_elsewhere = b.certified_elsewhere or excluded.certified_elsewhere, version = excluded.version
            where b.version < excluded.version""";

    private final Sql sql;

    Businesses(Sql sql) {
        this.sql = sql;
    }

    /** The business, if the caller may see it and we know it. */
    public Optional<KnownBusiness> find(UUID id) {
        return sql.first(
                """
                select id, nib, name, scale, owner_subject, annual_sales_rupiah, nib_status, certified_elsewhere
                from business where id = ?""",
                row -> new KnownBusiness(
                        row.getObject("id", UUID.class),
                        row.getString("nib"),
                        row.getString("name"),
                        BusinessScale.valueOf(row.getString("scale")),
                        row.getString("owner_subject"),
                        row.getObject("annual_sales_rupiah", Long.class),
                        row.getString("nib_status"),
                        row.getBoolean("certified_elsewhere")),
                id);
    }

    /**
     * The latest consent of this business to this companion that holds at {@code now}. A consent begins when it is recorded, so one we know of has begun: its beginning is not compared with our clock, which may be a
     * little behind the clock of the service that recorded it.
     */
    public Optional<LiveConsent> liveConsent(UUID business, String companion, Instant now) {
        return sql.first(
                """
                select id, lp3h_registration from consent
                where business_id = ? and companion_registration = ? and valid_until > ? and revoked_at is null
                order by valid_from desc, id desc limit 1""",
                row -> new LiveConsent(row.getObject("id", UUID.class), row.getString("lp3h_registration")),
                business,
                companion,
                now);
    }

    /** Keeps a snapshot unless a newer one is here already; its owner becomes that of the business' files. */
    void keep(BusinessSnapshot business) {
        int kept = sql.update(
                UPSERT,
                business.businessId(),
                business.nib(),
                business.businessName(),
                business.scale(),
                business.provinceCode(),
                business.regencyCode(),
                business.ownerSubject(),
                business.companions().toArray(String[]::new),
                business.lp3hRegistrations().toArray(String[]::new),
                business.annualSalesRupiah(),
                business.nibStatus(),
                business.certifiedElsewhere(),
                business.version());
        if (kept == 1) {
            sql.update(
                    "update application set owner_subject = ? where business_id = ? and owner_subject is distinct from ?",
                    business.ownerSubject(),
                    business.businessId(),
                    business.ownerSubject());
        }
    }

    void keep(ConsentFact consent) {
        sql.update(
                """
                insert into consent (id, business_id, companion_registration, lp3h_registration, valid_from, valid_until, revoked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set valid_until = excluded.valid_until,
                    revoked_at = coalesce(consent.revoked_at, excluded.revoked_at)""",
                consent.consentId(),
                consent.businessId(),
                consent.companionRegistration(),
                consent.lp3hRegistration(),
                consent.validFrom(),
                consent.validUntil(),
                consent.revokedAt());
    }

    void certifiedElsewhere(UUID business) {
        sql.update("update business set certified_elsewhere = true where id = ?", business);
    }
}
