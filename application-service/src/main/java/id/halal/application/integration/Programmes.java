package id.halal.application.integration;

import id.halal.contracts.Channel;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.Optional;

/** The projection of facilitation programmes; only for hints, quota-service alone decides. */
@Singleton
public class Programmes {

    private final Sql sql;

    Programmes(Sql sql) {
        this.sql = sql;
    }

    public Optional<KnownProgramme> find(String facilitationCode) {
        return sql.first(
                """
                select facilitation_code, channel, scope_codes, locked_lp3h, starts_on, ends_on, status from programme
                where facilitation_code = ? order by status = 'ACTIVE' desc, starts_on desc, id desc limit 1""",
                row -> new KnownProgramme(
                        row.getString("facilitation_code"),
                        Channel.valueOf(row.getString("channel")),
                        Sql.texts(row, "scope_codes"),
                        Sql.texts(row, "locked_lp3h"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("status")),
                facilitationCode);
    }

    void keep(ProgrammeSnapshot programme) {
        sql.update(
                """
                insert into programme as p (id, facilitation_code, name, channel, scope_codes, locked_lp3h, starts_on, ends_on, status,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set facilitation_code = excluded.facilitation_code, name = excluded.name,
                    channel = excluded.channel, scope_codes = excluded.scope_codes, locked_lp3h = excluded.locked_lp3h,
                    starts_on = excluded.starts_on, ends_on = excluded.ends_on, status = excluded.status,
                    version = excluded.version
                where p.version < excluded.version""",
                programme.programmeId(),
                programme.facilitationCode(),
                programme.name(),
                programme.channel(),
                programme.scopeCodes().toArray(String[]::new),
                programme.lockedLp3h().toArray(String[]::new),
                programme.startsOn(),
                programme.endsOn(),
                programme.status(),
                programme.version());
    }
}
