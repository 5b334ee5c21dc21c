package id.halal.quota.programme;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;

/** How many certificates a programme pays for. Its root receives more of them by a movement of the same transaction. */
@Singleton
public class ProgrammeUnits {

    private record Cover(boolean isEnough, long needed) {}

    private final Sql sql;

    ProgrammeUnits(Sql sql) {
        this.sql = sql;
    }

    /** @return the ceiling in whole rupiah that so many more units would need; empty when the programme's own is enough, or it has none */
    public Optional<Long> ceilingNeededBeyond(UUID programmeId, long more) {
        return sql.first("""
                        select ceiling_rupiah is null or ceiling_rupiah >= needed as enough, needed
                        from programme p cross join lateral (select (p.units + ?) * (p.tariff_registration + p.tariff_lp3h
                            + p.tariff_companion + p.tariff_fatwa + p.tariff_inspection) as needed) as sum
                        where p.id = ?""", row -> new Cover(row.getBoolean("enough"), row.getLong("needed")), more, programmeId)
                .filter(cover -> !cover.isEnough())
                .map(Cover::needed);
    }

    /** @return whether they wait for their day, since units of the programme become free under a daily cap */
    public boolean raise(UUID programmeId, long more) {
        return sql.first("""
                        update programme set units = units + ?, version = version + 1 where id = ?
                        returning status = 'ACTIVE' and daily_release_cap is not null""", row -> row.getBoolean(1), more, programmeId).orElseThrow();
    }
}
