package id.halal.quota.history;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.List;

/** Enters a figure of a year without files. The same figure of the same source is entered once. */
@Singleton
class RecordHistoricalResult {

    private final HistoryRules rules;
    private final Sql sql;
    private final DomainClock clock;
    private final Caller caller;

    RecordHistoricalResult(HistoryRules rules, Sql sql, DomainClock clock, Caller caller) {
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    HistoricalResult record(CallerScope scope, NewHistoricalResult request) {
        List<FieldProblem> problems = rules.check(scope, request);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return sql.first(
                        """
                        insert into historical_result (id, region_code, province_code, regency_code, from_year, to_year, pathway,
                                                       measure, value, as_of, source, document_number, recorded_by, recorded_at, correction)
                        select n.*, (select count(*) from historical_result h join historical_result_withdrawal w on w.result_id = h.id
                                     where h.region_code = n.region and h.measure = n.measure and h.pathway = n.pathway
                                       and h.from_year = n.from_year and h.to_year = n.to_year
                                       and h.as_of is not distinct from n.as_of and h.source = n.source)
                        from (values (?::uuid, ?::text, ?::text, ?::text, ?::int, ?::int, ?::text, ?::text, ?::bigint, ?::date, ?::text,
                                      ?::text, ?::text, ?::timestamptz))
                            as n (id, region, province, regency, from_year, to_year, pathway, measure, value, as_of, source,
                                  document_number, recorded_by, recorded_at)
                        on conflict on constraint historical_result_once do nothing
                        returning *, null::timestamptz as withdrawn_at, null::text as withdrawn_by, null::text as withdrawal_reason""",
                        HistoricalResult::read,
                        Ids.next(),
                        request.regionCode(),
                        request.regionCode().substring(0, 2),
                        request.regionCode().length() == 4 ? request.regionCode() : null,
                        request.fromYear(),
                        request.lastYear(),
                        request.pathwayOrAny(),
                        request.measure(),
                        request.value(),
                        request.asOf(),
                        request.source(),
                        request.documentNumber(),
                        caller.subject(),
                        clock.instant())
                .orElseThrow(() -> ProblemException.of(CommonProblem.DUPLICATE)
                        .withFields(List.of(FieldProblem.of("/source", HistoryError.FIGURE_KNOWN))));
    }
}
