package id.halal.companion.companion;

import id.halal.companion.lp3h.Lp3hRegister;
import id.halal.companion.lp3h.Lp3hStatus;
import id.halal.companion.shared.Actor;
import id.halal.companion.shared.ServiceRegions;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Enters a companion who has passed the training, under one LP3H. */
@Singleton
class RegisterCompanion {

    private final EntityManager entities;
    private final Lp3hRegister lp3hs;
    private final ServiceRegions regions;
    private final CompanionPersons persons;
    private final CompanionTold told;
    private final DomainClock clock;

    RegisterCompanion(
            EntityManager entities,
            Lp3hRegister lp3hs,
            ServiceRegions regions,
            CompanionPersons persons,
            CompanionTold told,
            DomainClock clock) {
        this.entities = entities;
        this.lp3hs = lp3hs;
        this.regions = regions;
        this.persons = persons;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 for another LP3H or a regency outside the officer's; 409 {@code DUPLICATE} for a number or NIK
     *     entered before, {@code LP3H_NOT_ACTIVE}; 422 for fields
     */
    Companion register(CallerScope scope, RegisterCompanionRequest request, Actor actor) {
        if (scope instanceof CallerScope.Institution(var own) && !own.equals(request.lp3hRegistration())) {
            throw ProblemException.notFound();
        }
        Map<ProtectedField, @Nullable String> person = PersonValues.read(PersonValues.of(request.person()));
        List<String> serviceCodes = regions.checked(request.serviceCodes());
        ServiceRegions.requireCovered(scope, serviceCodes);
        Lp3hRegister.Standing lp3h = lp3hs.standing(request.lp3hRegistration())
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("/lp3hRegistration", "LP3H_UNKNOWN")));
        if (lp3h.status() != Lp3hStatus.ACTIVE) {
            throw ProblemException.of(CompanionError.LP3H_NOT_ACTIVE);
        }
        Companion companion =
                Companion.trained(request.registration(), lp3h.registration(), serviceCodes, clock.instant());
        companion.payInto(request.person().bankCode());
        CompanionStatus before = companion.apply(CompanionAction.REGISTER, actor, null, clock.instant());
        insert(companion);
        persons.store(companion.id(), person);
        told.transition(companion, CompanionAction.REGISTER, before, actor, null);
        return companion;
    }

    private void insert(Companion companion) {
        try {
            entities.persist(companion);
            entities.flush();
        } catch (PersistenceException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(CommonProblem.DUPLICATE)
                        .withFields(List.of(FieldProblem.of("/registration", CommonProblem.DUPLICATE)));
            }
            throw failure;
        }
    }
}
