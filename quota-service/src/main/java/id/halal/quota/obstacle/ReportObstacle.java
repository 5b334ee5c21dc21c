package id.halal.quota.obstacle;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An officer reports what keeps a programme from being used in a regency of the officer's own. */
@Singleton
class ReportObstacle {

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final Regions regions;
    private final Caller caller;

    ReportObstacle(Sql sql, Outbox outbox, DomainClock clock, Regions regions, Caller caller) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.regions = regions;
        this.caller = caller;
    }

    Obstacle report(CallerScope scope, UUID programmeId, NewObstacle request) {
        ProgrammeTerms terms = sql.first(
                        "select " + ProgrammeTerms.COLUMNS + " from programme p where p.id = ?",
                        ProgrammeTerms::read,
                        programmeId)
                .orElseThrow(ProblemException::notFound);
        Instant now = clock.instant();
        List<FieldProblem> problems = check(scope, terms, request, now);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        Obstacle obstacle = new Obstacle(
                Ids.next(),
                programmeId,
                request.regencyCode(),
                request.kind(),
                request.description(),
                request.since(),
                caller.subject(),
                now,
                null,
                null,
                null,
                0);
        sql.update(
                """
                insert into obstacle (id, programme_id, province_code, regency_code, kind, description, since, reported_by, reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                obstacle.id(),
                programmeId,
                obstacle.regencyCode().substring(0, 2),
                obstacle.regencyCode(),
                obstacle.kind(),
                obstacle.description(),
                obstacle.since(),
                obstacle.reportedBy(),
                now);
        outbox.append(QuotaEvents.OBSTACLE_REPORTED, obstacle.id(), obstacle.regencyCode(), obstacle.fact(now));
        return obstacle;
    }

    private List<FieldProblem> check(CallerScope scope, ProgrammeTerms terms, NewObstacle request, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<RegionCode> regency = RegionCode.parse(request.regencyCode())
                .filter(region -> region.level() == RegionCode.Level.REGENCY)
                .filter(regions::exists);
        if (regency.isEmpty()) {
            problems.add(FieldProblem.of("/regencyCode", ObstacleError.REGENCY_UNKNOWN));
        } else if (!terms.covers(regency.get())) {
            problems.add(FieldProblem.of("/regencyCode", ObstacleError.REGENCY_NOT_SERVED));
        } else if (!ScopeFilter.contains(scope, regency.get())) {
            problems.add(FieldProblem.of("/regencyCode", ObstacleError.SCOPE_NOT_YOURS));
        }
        if (request.since().isAfter(WorkingCalendar.dateOf(now))) {
            problems.add(FieldProblem.of("/since", ObstacleError.SINCE_IN_FUTURE));
        }
        return problems;
    }
}
