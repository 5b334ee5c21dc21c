package id.halal.quota.reallocation.approval;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.reallocation.OperationHistory;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Sets a programme's threshold. The national administration does it, not those whose operations it watches. */
@Singleton
class SetThreshold {

    private final ThresholdFinder finder;
    private final Sql sql;
    private final OperationHistory history;
    private final DomainClock clock;
    private final Caller caller;

    SetThreshold(ThresholdFinder finder, Sql sql, OperationHistory history, DomainClock clock, Caller caller) {
        this.finder = finder;
        this.sql = sql;
        this.history = history;
        this.clock = clock;
        this.caller = caller;
    }

    Threshold set(CallerScope scope, UUID programmeId, ThresholdChange request, ExpectedVersion expected) {
        Threshold before = finder.of(scope, programmeId);
        expected.check(before.version());
        int changed = sql.update(
                """
                insert into approval_threshold as t (programme_id, units, set_by, reason, set_at, version)
                values (?, ?, ?, ?, ?, 1)
                on conflict (programme_id) do update
                set units = excluded.units, set_by = excluded.set_by, reason = excluded.reason, set_at = excluded.set_at,
                    version = t.version + 1
                where t.version = ?""",
                programmeId,
                request.units(),
                caller.subject(),
                request.reason(),
                clock.instant(),
                before.version());
        if (changed == 0) {
            throw ProblemException.of(CommonProblem.STALE_VERSION);
        }
        history.add(
                programmeId,
                new OperationHistory.Lies(null, null, null),
                new OperationHistory.Step(
                        "SET_THRESHOLD",
                        Long.toString(before.units()),
                        Long.toString(request.units()),
                        caller.subject(),
                        request.reason()));
        return finder.of(scope, programmeId);
    }
}
