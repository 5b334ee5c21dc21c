package id.halal.quota.programme;

import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemCode;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.Diagrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgrammeTransitionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final String MAKER = "maker";
    private static final String OTHER = "other";

    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMIT,SUBMITTED,SUBMITTED",
        "DRAFT,VERIFY,,",
        "DRAFT,RETURN,,",
        "DRAFT,ACTIVATE,ACTIVE,",
        "DRAFT,CLOSE,CLOSED,CLOSED",
        "DRAFT,END,,",
        "SUBMITTED,SUBMIT,,",
        "SUBMITTED,VERIFY,VERIFIED,VERIFIED",
        "SUBMITTED,RETURN,DRAFT,DRAFT",
        "SUBMITTED,ACTIVATE,,",
        "SUBMITTED,CLOSE,CLOSED,CLOSED",
        "SUBMITTED,END,,",
        "VERIFIED,SUBMIT,,",
        "VERIFIED,VERIFY,,",
        "VERIFIED,RETURN,DRAFT,DRAFT",
        "VERIFIED,ACTIVATE,ACTIVE,ACTIVE",
        "VERIFIED,CLOSE,CLOSED,CLOSED",
        "VERIFIED,END,,",
        "ACTIVE,SUBMIT,,",
        "ACTIVE,VERIFY,,",
        "ACTIVE,RETURN,,",
        "ACTIVE,ACTIVATE,,",
        "ACTIVE,CLOSE,CLOSED,CLOSED",
        "ACTIVE,END,CLOSED,CLOSED",
        "CLOSED,SUBMIT,,",
        "CLOSED,VERIFY,,",
        "CLOSED,RETURN,,",
        "CLOSED,ACTIVATE,,",
        "CLOSED,CLOSE,,",
        "CLOSED,END,,"
    })
    void everyPairOfStatusAndAction(
            ProgrammeStatus from, ProgrammeAction action, ProgrammeStatus selfRun, ProgrammeStatus billed) {
        check(ProgrammePathway.SELF_RUN, from, action, selfRun);
        check(ProgrammePathway.BILLED, from, action, billed);
    }

    @Test
    void aCompanionActivatesNothing() {
        refused(403, ProgrammePathway.SELF_RUN, ProgrammeStatus.DRAFT, ProgrammeAction.ACTIVATE, Role.COMPANION);
    }

    @Test
    void aRegencyOfficerVerifiesNothing() {
        refused(403, ProgrammePathway.BILLED, ProgrammeStatus.SUBMITTED, ProgrammeAction.VERIFY, Role.REGENCY_OFFICER);
    }

    @Test
    void aProgrammeThatIsOverIsNeitherSubmittedNorVerifiedNorActivated() {
        ProgrammeTransitions.Context past = context(LAST_DAY.plusDays(1), OTHER, true, 0);
        guarded(ProgrammeError.PROGRAMME_PAST, ProgrammeStatus.DRAFT, ProgrammeAction.SUBMIT, past);
        guarded(ProgrammeError.PROGRAMME_PAST, ProgrammeStatus.SUBMITTED, ProgrammeAction.VERIFY, past);
        guarded(ProgrammeError.PROGRAMME_PAST, ProgrammeStatus.VERIFIED, ProgrammeAction.ACTIVATE, past);
    }

    @Test
    void whoMadeItDoesNotVerifyIt() {
        guarded(
                ProgrammeError.VERIFIER_IS_MAKER,
                ProgrammeStatus.SUBMITTED,
                ProgrammeAction.VERIFY,
                context(LAST_DAY, MAKER, true, 0));
    }

    @Test
    void aBilledOneBeginsOnlyWhenPaid() {
        guarded(
                ProgrammeError.BILL_UNPAID,
                ProgrammeStatus.VERIFIED,
                ProgrammeAction.ACTIVATE,
                context(LAST_DAY, OTHER, false, 0));
    }

    @Test
    void undecidedHoldsKeepItOpen() {
        ProgrammeTransitions.Context held = context(LAST_DAY, OTHER, true, 3);
        guarded(ProgrammeError.HOLDS_UNDECIDED, ProgrammeStatus.ACTIVE, ProgrammeAction.CLOSE, held);
    }

    @Test
    void theDiagramIsFresh() throws IOException {
        Diagrams.assertFresh("programme", "The life of a programme", ProgrammeTransitions.TABLE);
    }

    private static void check(
            ProgrammePathway pathway, ProgrammeStatus from, ProgrammeAction action, ProgrammeStatus to) {
        String role = action == ProgrammeAction.END ? TransitionTable.SYSTEM : Role.PROVINCE_OFFICER;
        if (to == null) {
            refused(409, pathway, from, action, role);
        } else {
            assertThat(ProgrammeTransitions.TABLE
                            .require(pathway, from, action, Set.of(role), context(LAST_DAY, OTHER, true, 0))
                            .to())
                    .isEqualTo(to);
        }
    }

    private static void refused(
            int status, ProgrammePathway pathway, ProgrammeStatus from, ProgrammeAction action, String role) {
        assertThatThrownBy(() -> ProgrammeTransitions.TABLE.require(
                        pathway, from, action, Set.of(role), context(LAST_DAY, OTHER, true, 0)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(status));
    }

    private static void guarded(
            ProblemCode code, ProgrammeStatus from, ProgrammeAction action, ProgrammeTransitions.Context context) {
        assertThatThrownBy(() -> ProgrammeTransitions.TABLE.require(
                        ProgrammePathway.BILLED, from, action, Set.of(Role.NATIONAL_ADMIN), context))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static ProgrammeTransitions.Context context(
            LocalDate today, String actor, boolean billPaid, long undecidedHolds) {
        return new ProgrammeTransitions.Context(today, LAST_DAY, actor, Set.of(MAKER), billPaid, undecidedHolds);
    }
}
