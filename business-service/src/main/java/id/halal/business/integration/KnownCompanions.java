package id.halal.business.integration;

import id.halal.business.registry.BusinessError;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Optional;

/** The companions this service has heard of. */
@Singleton
public class KnownCompanions {

    /** @param lp3hRegistration the one LP3H the companion belongs to now */
    public record KnownCompanion(String registration, String lp3hRegistration, String status) {}

    private final Sql sql;

    KnownCompanions(Sql sql) {
        this.sql = sql;
    }

    /**
     * A companion who may work now. A token outlives a freeze, so it is checked here too.
     *
     * @throws ProblemException 409 {@code NOT_YET} while he is not known or not active yet, which an event on its way may change; 403
     *     {@code COMPANION_NOT_ACTIVE} when frozen or revoked
     */
    public KnownCompanion active(String registration) {
        KnownCompanion companion = find(registration).orElseThrow(() -> ProblemException.of(CommonProblem.NOT_YET));
        return switch (companion.status()) {
            case "ACTIVE" -> companion;
            case "FROZEN", "REVOKED" ->
                throw ProblemException.of(BusinessError.COMPANION_NOT_ACTIVE).with("state", companion.status());
            default -> throw ProblemException.of(CommonProblem.NOT_YET).with("state", companion.status());
        };
    }

    public Optional<KnownCompanion> find(String registration) {
        return sql.first(
                "select registration, lp3h_registration, status from companion where registration = ?",
                row -> new KnownCompanion(
                        row.getString("registration"), row.getString("lp3h_registration"), row.getString("status")),
                registration);
    }
}
