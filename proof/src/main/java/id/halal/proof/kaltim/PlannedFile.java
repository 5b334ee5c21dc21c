package id.halal.proof.kaltim;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What shall become of one file until the day of the report.
 *
 * @param number from 1, through all leaves
 * @param owner user name of the owner who files it with an account of his own; null when the leaf's companion files it
 * @param visitedOn day of visit and verification, where it comes to that
 * @param registeredOn day BPJPH registers it, where it comes to that
 * @param decidedOn day of the fatwa session, where it comes to that
 * @param certifiedOn day of the certificate, where it comes to that
 */
public record PlannedFile(
        int number,
        KaltimPlan.Leaf leaf,
        Goal goal,
        @Nullable String owner,
        LocalDate filedOn,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate certifiedOn) {

    /** How far a file has come on the day of the report; every one holds or has used its unit. */
    public enum Goal {
        AWAITING_COMPANION,
        IN_VERIFICATION,
        RETURNED,
        VERIFIED,
        REGISTERED,
        CERTIFIED;

        boolean isVisited() {
            return this == VERIFIED || this == REGISTERED || this == CERTIFIED;
        }

        boolean isRegistered() {
            return this == REGISTERED || this == CERTIFIED;
        }
    }
}
