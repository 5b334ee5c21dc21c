package id.halal.quota.programme;

import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.allocation.Allocations;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Prepares a programme: its head as a draft, and its tree with all units in the root. */
@Singleton
class CreateProgramme {

    private final EntityManager entities;
    private final ProgrammeRules rules;
    private final TariffFinder tariffs;
    private final Allocations allocations;
    private final ProgrammeChanges changes;
    private final ProgrammeContacts contacts;

    CreateProgramme(
            EntityManager entities,
            ProgrammeRules rules,
            TariffFinder tariffs,
            Allocations allocations,
            ProgrammeChanges changes,
            ProgrammeContacts contacts) {
        this.entities = entities;
        this.rules = rules;
        this.tariffs = tariffs;
        this.allocations = allocations;
        this.changes = changes;
        this.contacts = contacts;
    }

    Programme create(CallerScope scope, NewProgramme request, String actor) {
        Tariff tariff = tariff(scope, request);
        List<FieldProblem> problems = rules.check(scope, request, tariff);
        if (!problems.isEmpty() || tariff == null) {
            throw ProblemException.invalid(problems);
        }
        Programme programme =
                Programme.draft(request, ProgrammeArea.of(request.scopeCodes()), tariff, actor, changes.now());
        insert(programme);
        contacts.keep(programme.id(), request.contact());
        changes.created(programme, actor);
        allocations.openRoot(
                programme.rootAllocationId(),
                programme.id(),
                programme.region(),
                programme.targetDate(),
                programme.units(),
                actor);
        return programme;
    }

    private @Nullable Tariff tariff(CallerScope scope, NewProgramme request) {
        UUID asked = request.tariffId();
        return asked == null
                ? tariffs.validOn(scope, request.channel(), request.startsOn()).orElse(null)
                : tariffs.byId(scope, asked).orElse(null);
    }

    private void insert(Programme programme) {
        try {
            entities.persist(programme);
            entities.flush();
        } catch (PersistenceException refused) {
            if (DataAccessException.isUniqueViolation(refused)) {
                throw ProblemException.of(CommonProblem.DUPLICATE)
                        .withFields(
                                List.of(FieldProblem.of("/facilitationCode", ProgrammeError.FACILITATION_CODE_TAKEN)));
            }
            throw refused;
        }
    }
}
