package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.application.sihalal.SihalalLookups;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Types back the number SIHALAL gave the file; at any time between the grant and the registration. */
@Singleton
class RecordSihalalNumber {

    private final StatusChange change;
    private final SihalalLookups lookups;
    private final DomainClock clock;

    RecordSihalalNumber(StatusChange change, SihalalLookups lookups, DomainClock clock) {
        this.change = change;
        this.lookups = lookups;
        this.clock = clock;
    }

    Application record(UUID id, String number, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        if (number.equals(file.sihalalNumber())) {
            return file;
        }
        if (!file.status().admitted()) {
            throw change.illegal(file, "record-sihalal-number", actor);
        }
        version.check(file.version());
        file.recordSihalalNumber(number, actor, clock.instant());
        try {
            change.recorded(file, actor, "record-sihalal-number", number);
        } catch (RuntimeException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(FilingProblem.SIHALAL_NUMBER_TAKEN)
                        .withFields(List.of(FieldProblem.of("/sihalalNumber", FilingProblem.SIHALAL_NUMBER_TAKEN)));
            }
            throw failure;
        }
        lookups.follow(id, number);
        return file;
    }
}
