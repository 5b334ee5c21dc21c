package id.halal.application.sihalal;

import id.halal.application.filing.Facility;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;

/** Whether SIHALAL's word moves files: only where BPJPH issues, and nowhere an officer has turned it off. */
@Singleton
class MirrorSettings {

    static final String COUNTRY = "00";

    private final Sql sql;
    private final Issuer issuer;
    private final boolean enabled;

    MirrorSettings(Sql sql, Issuer issuer, SihalalConfig config) {
        this.sql = sql;
        this.issuer = issuer;
        this.enabled = config.movesFiles();
    }

    boolean isMirror() {
        return issuer.mode() == IssuerMode.MIRROR;
    }

    /** Off for the country, the province or the regency is off. */
    boolean movesFilesIn(Facility facility) {
        return enabled
                && isMirror()
                && sql.first(
                                "select 1 from sihalal_setting where not moves_files and region_code = any (?)",
                                row -> row.getInt(1),
                                (Object) new String[] {COUNTRY, facility.provinceCode(), facility.regencyCode()})
                        .isEmpty();
    }

    /** Those ever set, by region. */
    List<SihalalSettingView> all() {
        return sql.list(
                "select region_code, moves_files, changed_by, changed_at from sihalal_setting order by region_code",
                row -> new SihalalSettingView(
                        row.getString("region_code"),
                        row.getBoolean("moves_files"),
                        row.getString("changed_by"),
                        Sql.instant(row, "changed_at")));
    }

    SihalalSettingView set(String region, boolean movesFiles, String by, Instant now) {
        boolean country = region.equals(COUNTRY);
        sql.update(
                """
                insert into sihalal_setting (region_code, province_code, regency_code, moves_files, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (region_code) do update set moves_files = excluded.moves_files, changed_by = excluded.changed_by,
                    changed_at = excluded.changed_at""",
                region,
                country ? null : region.substring(0, 2),
                region.length() == 4 ? region : null,
                movesFiles,
                by,
                now);
        return new SihalalSettingView(region, movesFiles, by, now);
    }
}
