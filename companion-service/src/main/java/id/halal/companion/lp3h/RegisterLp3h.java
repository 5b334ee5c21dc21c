package id.halal.companion.lp3h;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.ServiceRegions;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import java.util.List;

/** Enters an LP3H under the number BPJPH gave it. */
@Singleton
class RegisterLp3h {

    private final EntityManager entities;
    private final ServiceRegions regions;
    private final Outbox outbox;
    private final DomainClock clock;

    RegisterLp3h(EntityManager entities, ServiceRegions regions, Outbox outbox, DomainClock clock) {
        this.entities = entities;
        this.regions = regions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException 404 outside the officer's regions, 409 {@code DUPLICATE} for a number entered before */
    Lp3h register(CallerScope scope, RegisterLp3hRequest request, Actor actor) {
        List<String> serviceCodes = regions.checked(request.serviceCodes());
        ServiceRegions.requireCovered(scope, serviceCodes);
        Lp3h lp3h = Lp3h.register(
                request.registration(), request.institutionName().strip(), serviceCodes, actor, clock.instant());
        try {
            entities.persist(lp3h);
            entities.flush();
        } catch (PersistenceException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(CommonProblem.DUPLICATE)
                        .withFields(List.of(FieldProblem.of("/registration", CommonProblem.DUPLICATE)));
            }
            throw failure;
        }
        outbox.append(CompanionEvents.LP3H_REGISTERED, lp3h.id(), lp3h.region(), lp3h.snapshot());
        return lp3h;
    }
}
