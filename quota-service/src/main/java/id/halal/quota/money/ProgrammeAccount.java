package id.halal.quota.money;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A programme as far as money goes, read in one statement.
 *
 * @param ceiling whole rupiah; absent without one
 * @param tariff of one certificate
 * @param paid sum of all payments recorded
 */
record ProgrammeAccount(
        UUID programmeId,
        String facilitationCode,
        String status,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        @Nullable Long ceiling,
        long tariff,
        long held,
        long issued,
        long paid,
        long version) {

    static final String SELECT = """
            select p.id, p.facilitation_code, p.status, p.province_code, p.regency_code, p.ceiling_rupiah, p.version,
                   p.tariff_registration + p.tariff_lp3h + p.tariff_companion + p.tariff_fatwa + p.tariff_inspection as tariff,
                   u.held, u.issued, m.paid
            from programme p
            cross join lateral (select coalesce(sum(a.held), 0)::bigint as held, coalesce(sum(a.issued), 0)::bigint as issued
                                from allocation a where a.programme_id = p.id) u
            cross join lateral (select coalesce(sum(y.amount), 0)::bigint as paid
                                from programme_payment y where y.programme_id = p.id) m
            where p.id = ?""";

    static ProgrammeAccount read(ResultSet row) throws SQLException {
        return new ProgrammeAccount(
                row.getObject("id", UUID.class),
                row.getString("facilitation_code"),
                row.getString("status"),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getObject("ceiling_rupiah", Long.class),
                row.getLong("tariff"),
                row.getLong("held"),
                row.getLong("issued"),
                row.getLong("paid"),
                row.getLong("version"));
    }

    /** What its held and issued certificates cost, paid or not. */
    long spoken() {
        return Math.multiplyExact(held + issued, tariff);
    }

    long due() {
        return Math.multiplyExact(issued, tariff) - paid;
    }

    @Nullable
    String region() {
        return regencyCode == null ? provinceCode : regencyCode;
    }
}
