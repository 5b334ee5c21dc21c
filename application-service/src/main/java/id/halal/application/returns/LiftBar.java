package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** BPJPH lets a business file a product by its own declaration again. */
@Singleton
class LiftBar {

    private final Bars bars;
    private final StatusChange change;
    private final DomainClock clock;

    LiftBar(Bars bars, StatusChange change, DomainClock clock) {
        this.bars = bars;
        this.change = change;
        this.clock = clock;
    }

    /** @throws ProblemException 404, 409 with who lifted it and when, 428 or 412 */
    BarView lift(UUID id, String reason, Actor actor, ExpectedVersion version) {
        BarView bar = bars.locked(id).orElseThrow(ProblemException::notFound);
        if (!bar.holds()) {
            throw ProblemException.of(CommonProblem.ILLEGAL_ACTION, "lift-bar", "LIFTED")
                    .with("state", "LIFTED")
                    .with(
                            "lastChange",
                            Map.of("at", String.valueOf(bar.liftedAt()), "by", String.valueOf(bar.liftedBy())))
                    .with("allowedActions", List.of());
        }
        version.check(bar.version());
        Instant now = clock.instant();
        bars.lift(id, actor.subject(), reason, now);
        Application file = change.locked(bar.applicationId());
        change.recorded(file, actor, "lift-bar", bar.productName() + ": " + reason);
        return new BarView(
                bar.id(),
                bar.businessId(),
                bar.productTypeCode(),
                bar.productName(),
                bar.applicationId(),
                bar.code(),
                bar.item(),
                bar.barredAt(),
                now,
                actor.subject(),
                reason);
    }
}
