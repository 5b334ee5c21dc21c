package id.halal.application.sihalal;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The append-only rows of what SIHALAL said. Positions have no gaps: whoever writes holds the file's lock. */
@Singleton
class MirroredStatuses {

    private static final String COLUMNS =
            "position, code, said_at, day_only, comment, certificate_number, certificate_on, source, learned_at";

    private final Sql sql;

    MirroredStatuses(Sql sql) {
        this.sql = sql;
    }

    List<SihalalFact> known(UUID application) {
        return sql.list(
                "select " + COLUMNS + " from sihalal_status where application_id = ? order by position",
                MirroredStatuses::fact,
                application);
    }

    List<SihalalStatusView> views(UUID application) {
        return sql.list(
                "select " + COLUMNS + " from sihalal_status where application_id = ? order by position",
                row -> {
                    SihalalFact fact = fact(row);
                    return new SihalalStatusView(
                            row.getInt("position"),
                            fact.code(),
                            fact.saidAt(),
                            fact.dayOnly(),
                            fact.comment(),
                            fact.certificateNumber(),
                            fact.certificateOn(),
                            StatusSource.valueOf(row.getString("source")),
                            Sql.instant(row, "learned_at"));
                },
                application);
    }

    void add(UUID application, SihalalFact fact, StatusSource source, String by, Instant now) {
        sql.update(
                """
                insert into sihalal_status (application_id, position, code, said_at, day_only, comment, certificate_number,
                    certificate_on, source, learned_at, learned_by)
                select ?, coalesce(max(position), 0) + 1, ?, ?::timestamptz, ?, ?, ?, ?::date, ?, ?, ?
                from sihalal_status where application_id = ?""",
                application,
                fact.code(),
                fact.saidAt(),
                fact.dayOnly(),
                fact.comment(),
                fact.certificateNumber(),
                fact.certificateOn(),
                source,
                now,
                by,
                application);
    }

    private static SihalalFact fact(ResultSet row) throws SQLException {
        return new SihalalFact(
                row.getString("code"),
                Sql.instantOrNull(row, "said_at"),
                row.getBoolean("day_only"),
                row.getString("comment"),
                row.getString("certificate_number"),
                row.getObject("certificate_on", LocalDate.class));
    }
}
