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

/** Enters one rung of a target ladder. The same rung of the same source is entered once. */
@Singleton
class RecordTarget {

    private final HistoryRules rules;
    private final Sql sql;
    private final DomainClock clock;
    private final Caller caller;

    RecordTarget(HistoryRules rules, Sql sql, DomainClock clock, Caller caller) {
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    Target record(CallerScope scope, NewTarget request) {
        rules.region(scope, request.regionCode()).ifPresent(problem -> {
            throw ProblemException.invalid(problem);
        });
        return sql.first(
                        """
                        insert into target_ladder (id, region_code, province_code, regency_code, pathway, measure, by_date, value,
                                                   source, document_number, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint target_ladder_once do nothing returning *""",
                        Target::read,
                        Ids.next(),
                        request.regionCode(),
                        request.regionCode().substring(0, 2),
                        request.regionCode().length() == 4 ? request.regionCode() : null,
                        request.pathwayOrAny(),
                        request.measure(),
                        request.byDate(),
                        request.value(),
                        request.source(),
                        request.documentNumber(),
                        caller.subject(),
                        clock.instant())
                .orElseThrow(() -> ProblemException.of(CommonProblem.DUPLICATE)
                        .withFields(List.of(FieldProblem.of("/source", HistoryError.FIGURE_KNOWN))));
    }
}
