package id.halal.companion.companion;

import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The personal data of companions. The companion's id is root, row and person in one. */
@Singleton
class CompanionPersons {

    private final ProtectedData protectedData;

    CompanionPersons(ProtectedData protectedData) {
        this.protectedData = protectedData;
    }

    /** @throws ProblemException 409 {@code DUPLICATE} when another companion, in whatever scope, has this NIK */
    void store(UUID companion, Map<ProtectedField, @Nullable String> values) {
        try {
            protectedData.store(companion, companion, companion, values);
        } catch (DataAccessException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(CommonProblem.DUPLICATE)
                        .withFields(List.of(FieldProblem.of("/person/nik", CommonProblem.DUPLICATE)));
            }
            throw failure;
        }
    }

    Map<ProtectedField, String> masked(UUID companion) {
        return protectedData.masked(companion, CompanionFields.all());
    }

    Map<UUID, Map<ProtectedField, String>> masked(Collection<UUID> companions) {
        return protectedData.masked(companions, CompanionFields.all());
    }

    /** In full; exactly one audit row. */
    Map<ProtectedField, String> reveal(UUID companion, @Nullable String purpose) {
        return protectedData.reveal(companion, companion, purpose, CompanionFields.all());
    }
}
