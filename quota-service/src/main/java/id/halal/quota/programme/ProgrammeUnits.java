package id.halal.quota.programme;

import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Decision;
import id.halal.quota.money.CeilingBook;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** How many certificates a programme pays for. Its root receives more of them by a movement of the same transaction. */
@Singleton
public class ProgrammeUnits {

    /**
     * What the rupiah of a programme would have to be for so many units.
     *
     * @param ceiling as it is; absent when it has none
     * @param needed for all units together
     */
    public record Cover(@Nullable Long ceiling, long needed) {

        /** Whether the ceiling, or the one that is to replace it, is enough. */
        public boolean isEnough(@Nullable Long replaced) {
            Long valid = replaced == null ? ceiling : replaced;
            return valid == null || valid >= needed;
        }
    }

    private record Raised(CeilingBook.Of programme, boolean isReleasedDaily) {}

    private final Sql sql;
    private final CeilingBook ceilings;

    ProgrammeUnits(Sql sql, CeilingBook ceilings) {
        this.sql = sql;
        this.ceilings = ceilings;
    }

    public Cover cover(UUID programmeId, long more) {
        return sql.first(
                        """
                        select ceiling_rupiah, (p.units + ?) * (p.tariff_registration + p.tariff_lp3h + p.tariff_companion
                            + p.tariff_fatwa + p.tariff_inspection) as needed
                        from programme p where p.id = ?""",
                        row -> new Cover(row.getObject("ceiling_rupiah", Long.class), row.getLong("needed")),
                        more,
                        programmeId)
                .orElseThrow();
    }

    /**
     * @param ceiling the new one in whole rupiah; null when it stays
     * @return whether the units wait for their day, since those of the programme become free under a daily cap
     */
    public boolean raise(UUID programmeId, long more, @Nullable Long ceiling, Decision decision) {
        Raised raised = sql.first(
                        """
                        update programme set units = units + ?, ceiling_rupiah = coalesce(?::bigint, ceiling_rupiah), version = version + 1
                        where id = ?
                        returning status, coalesce(regency_code, province_code) as region,
                                  status = 'ACTIVE' and daily_release_cap is not null as daily""",
                        row -> new Raised(
                                new CeilingBook.Of(programmeId, row.getString("status"), row.getString("region")),
                                row.getBoolean("daily")),
                        more,
                        ceiling,
                        programmeId)
                .orElseThrow();
        if (ceiling != null) {
            ceilings.changed(
                    raised.programme(),
                    ceiling,
                    new CeilingBook.By(decision.actor(), decision.reason(), decision.documentNumber()));
        }
        return raised.isReleasedDaily();
    }
}
