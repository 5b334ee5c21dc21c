package id.halal.quota.history;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Takes a figure back that was entered wrongly. It stays to be read, and the same source may say it again. */
@Singleton
class WithdrawHistoricalResult {

    private final HistoricalResultFinder finder;
    private final Sql sql;
    private final DomainClock clock;
    private final Caller caller;

    WithdrawHistoricalResult(HistoricalResultFinder finder, Sql sql, DomainClock clock, Caller caller) {
        this.finder = finder;
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    HistoricalResult withdraw(CallerScope scope, UUID id, ResultWithdrawal withdrawal) {
        HistoricalResult result = finder.one(scope, id).orElseThrow(ProblemException::notFound);
        String region = result.regionCode();
        int stored = sql.update(
                """
                insert into historical_result_withdrawal (result_id, province_code, regency_code, reason, document_number, actor, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (result_id) do nothing""",
                id,
                region.substring(0, 2),
                region.length() == 4 ? region : null,
                withdrawal.reason(),
                withdrawal.documentNumber(),
                caller.subject(),
                clock.instant());
        if (stored == 0) {
            throw ProblemException.of(HistoryError.RESULT_WITHDRAWN).with("allowedActions", List.of());
        }
        return finder.one(scope, id).orElseThrow();
    }
}
