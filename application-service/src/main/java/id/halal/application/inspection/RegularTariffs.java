package id.halal.application.inspection;

import id.halal.contracts.BusinessScale;
import id.halal.contracts.Channel;
import id.halal.contracts.quota.TariffFact;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.List;

/**
 * What a regular file costs by the scale of its business. The tariff quota-service publishes for the regular channel is that of micro and
 * small businesses; no programme pays for larger ones.
 */
@Singleton
public class RegularTariffs {

    private static final Sql.Row<RegularTariff> ROW = row -> new RegularTariff(
            BusinessScale.valueOf(row.getString("scale")),
            row.getObject("valid_from", LocalDate.class),
            row.getLong("registration_rupiah"),
            row.getLong("inspection_cap_rupiah"),
            row.getString("basis"));

    private final Sql sql;

    RegularTariffs(Sql sql) {
        this.sql = sql;
    }

    /** The version of a day; files are charged what held when they were handed in. */
    RegularTariff on(BusinessScale scale, LocalDate day) {
        return sql.first(
                        "select * from regular_tariff where scale = ? and valid_from <= ? order by valid_from desc limit 1",
                        ROW,
                        scale,
                        day)
                .or(() -> sql.first(
                        "select * from regular_tariff where scale = ? order by valid_from limit 1", ROW, scale))
                .orElseThrow(() -> new IllegalStateException("no regular tariff for " + scale));
    }

    List<RegularTariff> all(CallerScope scope) {
        return scope instanceof CallerScope.Public
                ? List.of()
                : sql.list("select * from regular_tariff order by scale, valid_from", ROW);
    }

    /** A new version was published. One that is here already stays as it is: files may have been charged by it. */
    public void told(TariffFact tariff) {
        if (tariff.channel() != Channel.REGULAR_FACILITATED) {
            return;
        }
        Long inspection = tariff.tariff().inspection();
        long cap = inspection == null ? 0 : inspection;
        for (BusinessScale scale : List.of(BusinessScale.MICRO, BusinessScale.SMALL)) {
            sql.update("""
                    insert into regular_tariff (scale, valid_from, registration_rupiah, inspection_cap_rupiah, basis)
                    values (?, ?, ?, ?, 'S') on conflict (scale, valid_from) do nothing""", scale, tariff.validFrom(), tariff.tariff().total() - cap, cap);
        }
    }
}
