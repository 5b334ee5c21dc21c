package id.halal.quota.programme;

import id.halal.contracts.Channel;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads tariffs: reference data that every signed-in caller sees. */
@Singleton
class TariffFinder {

    private final Sql sql;

    TariffFinder(Sql sql) {
        this.sql = sql;
    }

    List<Tariff> all(CallerScope scope) {
        return sql.list("select * from tariff order by channel, valid_from", TariffFinder::read);
    }

    Optional<Tariff> byId(CallerScope scope, UUID id) {
        return sql.first("select * from tariff where id = ?", TariffFinder::read, id);
    }

    /** The tariff of a channel on a day. */
    Optional<Tariff> validOn(CallerScope scope, Channel channel, LocalDate day) {
        return sql.first(
                "select * from tariff where channel = ? and valid_from <= ? order by valid_from desc limit 1",
                TariffFinder::read,
                channel,
                day);
    }

    private static Tariff read(ResultSet row) throws SQLException {
        long registration = row.getLong("registration");
        long lp3h = row.getLong("lp3h");
        long companion = row.getLong("companion");
        long fatwa = row.getLong("fatwa");
        long inspection = row.getLong("inspection");
        return new Tariff(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("valid_from", LocalDate.class),
                registration,
                lp3h,
                companion,
                fatwa,
                inspection,
                registration + lp3h + companion + fatwa + inspection);
    }
}
