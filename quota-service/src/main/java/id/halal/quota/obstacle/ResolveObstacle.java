package id.halal.quota.obstacle;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An officer says how an obstacle was resolved. */
@Singleton
class ResolveObstacle {

    private final ObstacleFinder finder;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final Caller caller;

    ResolveObstacle(ObstacleFinder finder, Sql sql, Outbox outbox, DomainClock clock, Caller caller) {
        this.finder = finder;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    Obstacle resolve(CallerScope scope, UUID id, ObstacleResolution request, ExpectedVersion expected) {
        Obstacle before = finder.locked(scope, id);
        if (before.resolvedAt() != null) {
            throw ProblemException.of(ObstacleError.OBSTACLE_RESOLVED)
                    .with("state", "RESOLVED")
                    .with("resolvedAt", before.resolvedAt().toString())
                    .with("allowedActions", List.of());
        }
        expected.check(before.version());
        Instant now = clock.instant();
        Obstacle resolved = sql.first("""
                        update obstacle set resolved_by = ?, resolved_at = ?, resolution = ?, version = version + 1
                        where id = ? returning *""", Obstacle::read, caller.subject(), now, request.resolution(), id)
                .orElseThrow(ProblemException::notFound);
        outbox.append(QuotaEvents.OBSTACLE_RESOLVED, id, resolved.regencyCode(), resolved.fact(now));
        return resolved;
    }
}
