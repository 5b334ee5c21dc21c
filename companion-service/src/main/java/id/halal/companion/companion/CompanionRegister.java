package id.halal.companion.companion;

import id.halal.companion.lp3h.Lp3hStatus;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;

/** What the other features of this service ask of the register of companions; within the running transaction's scope. */
@Singleton
public class CompanionRegister {

    /** Due fact: the companion (subject) was activated, frozen, thawed or revoked; offers and waiting files must be looked at. */
    public static final String STANDING_CHANGED = "companion-standing-changed";

    /** A companion and the LP3H over it. */
    public record Standing(
            UUID id, String registration, String lp3hRegistration, CompanionStatus status, Lp3hStatus lp3hStatus) {

        public boolean mayWork() {
            return status == CompanionStatus.ACTIVE && lp3hStatus == Lp3hStatus.ACTIVE;
        }
    }

    private static final String SELECT = """
            select c.id, c.registration, c.lp3h_registration, c.status, l.status as lp3h_status
            from companion c join lp3h l on l.registration = c.lp3h_registration""";

    private final Sql sql;

    CompanionRegister(Sql sql) {
        this.sql = sql;
    }

    public Optional<Standing> standing(String registration) {
        return sql.first(SELECT + " where c.registration = ?", CompanionRegister::read, registration);
    }

    public Optional<Standing> standing(UUID id) {
        return sql.first(SELECT + " where c.id = ?", CompanionRegister::read, id);
    }

    /**
     * The calling companion, who must be allowed to work now. Asked on every action of a companion, since a token outlives a freeze.
     *
     * @throws ProblemException 403 {@code COMPANION_FROZEN}, {@code COMPANION_NOT_ACTIVE} or {@code LP3H_FROZEN}
     */
    public Standing requireWorking(CallerScope scope) {
        if (!(scope instanceof CallerScope.Companion(var registration))) {
            throw ProblemException.of(CompanionError.COMPANION_NOT_ACTIVE);
        }
        Standing standing =
                standing(registration).orElseThrow(() -> ProblemException.of(CompanionError.COMPANION_NOT_ACTIVE));
        if (standing.status() == CompanionStatus.FROZEN) {
            throw ProblemException.of(CompanionError.COMPANION_FROZEN);
        }
        if (standing.status() != CompanionStatus.ACTIVE) {
            throw ProblemException.of(CompanionError.COMPANION_NOT_ACTIVE);
        }
        if (standing.lp3hStatus() == Lp3hStatus.FROZEN) {
            throw ProblemException.of(CompanionError.LP3H_FROZEN);
        }
        return standing;
    }

    private static Standing read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("registration"),
                row.getString("lp3h_registration"),
                CompanionStatus.valueOf(row.getString("status")),
                Lp3hStatus.valueOf(row.getString("lp3h_status")));
    }
}
