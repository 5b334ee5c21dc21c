package id.halal.quota.reallocation.approval;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Reads a programme's threshold. Like the programme's head it is no secret to those who work with it. */
@Singleton
class ThresholdFinder {

    private final Sql sql;
    private final ApprovalConfig config;

    ThresholdFinder(Sql sql, ApprovalConfig config) {
        this.sql = sql;
        this.config = config;
    }

    Threshold of(CallerScope scope, UUID programmeId) {
        return sql.first(
                        """
                        select p.id, t.units, t.set_by, t.set_at, t.version
                        from programme p left join approval_threshold t on t.programme_id = p.id where p.id = ?""",
                        row -> row.getString("set_by") == null
                                ? new Threshold(programmeId, config.thresholdUnits(), true, null, null, 0)
                                : new Threshold(
                                        programmeId,
                                        row.getLong("units"),
                                        false,
                                        row.getString("set_by"),
                                        Sql.instant(row, "set_at"),
                                        row.getLong("version")),
                        programmeId)
                .orElseThrow(ProblemException::notFound);
    }
}
