package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.indonesia.RegionCode;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApplicationTransitionsTest {

    /** What design §4 says, written down a second time: from, action, to. */
    private static final String COMMON = """
            DRAFT SUBMIT SUBMITTED
            DRAFT ARCHIVE ARCHIVED
            DENIED SUBMIT SUBMITTED
            DENIED ARCHIVE ARCHIVED
            SUBMITTED WITHDRAW WITHDRAWN
            SUBMITTED CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            AWAITING_COMPANION ACCEPT IN_VERIFICATION
            AWAITING_COMPANION WITHDRAW WITHDRAWN
            AWAITING_COMPANION CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            AWAITING_COMPANION CANCEL_BY_SIHALAL CANCELLED
            IN_VERIFICATION REASSIGN AWAITING_COMPANION
            IN_VERIFICATION RETURN RETURNED
            IN_VERIFICATION WITHDRAW WITHDRAWN
            IN_VERIFICATION CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            IN_VERIFICATION CANCEL_BY_SIHALAL CANCELLED
            VERIFIED REGISTER REGISTERED
            VERIFIED RETURN RETURNED
            VERIFIED WITHDRAW WITHDRAWN
            VERIFIED CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            VERIFIED CANCEL_BY_SIHALAL CANCELLED
            REGISTERED DECIDE_HALAL DECIDED
            REGISTERED RETURN_BY_FATWA RETURNED_BY_FATWA
            REGISTERED REJECT REJECTED
            REGISTERED RETURN RETURNED
            REGISTERED WITHDRAW WITHDRAWN
            REGISTERED CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            REGISTERED CANCEL_BY_SIHALAL CANCELLED
            REGISTERED CORRECT_PRODUCT_NAME REGISTERED
            DECIDED CORRECT_PRODUCT_NAME DECIDED
            CERTIFIED CORRECT_CERTIFICATE CERTIFIED
            DECIDED ISSUE CERTIFIED
            DECIDED RECORD_CERTIFICATE CERTIFIED
            DECIDED CANCEL_BY_SIHALAL CANCELLED
            RETURNED RESUBMIT IN_VERIFICATION
            RETURNED CANCEL_NO_ANSWER CANCELLED
            RETURNED CANCEL_THIRD_RETURN CANCELLED
            RETURNED WITHDRAW WITHDRAWN
            RETURNED CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            RETURNED CANCEL_BY_SIHALAL CANCELLED
            RETURNED_BY_FATWA RESUBMIT IN_VERIFICATION
            RETURNED_BY_FATWA CANCEL_NO_ANSWER CANCELLED
            RETURNED_BY_FATWA CANCEL_THIRD_RETURN CANCELLED
            RETURNED_BY_FATWA WITHDRAW WITHDRAWN
            RETURNED_BY_FATWA CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            RETURNED_BY_FATWA CANCEL_BY_SIHALAL CANCELLED
            """;

    private static final String FACILITATED = COMMON + """
            SUBMITTED GRANT AWAITING_COMPANION
            SUBMITTED WAITLIST WAITLISTED
            SUBMITTED DENY DENIED
            WAITLISTED GRANT AWAITING_COMPANION
            WAITLISTED DENY DENIED
            WAITLISTED WITHDRAW WITHDRAWN
            WAITLISTED CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            IN_VERIFICATION VERIFY VERIFIED
            AWAITING_COMPANION LOSE_UNIT DENIED
            IN_VERIFICATION LOSE_UNIT DENIED
            VERIFIED LOSE_UNIT DENIED
            REGISTERED LOSE_UNIT DENIED
            RETURNED LOSE_UNIT DENIED
            RETURNED_BY_FATWA LOSE_UNIT DENIED
            """;

    private static final String SELF_PAID = COMMON + """
            SUBMITTED ADMIT AWAITING_COMPANION
            IN_VERIFICATION VERIFY LP3H_CHECK
            LP3H_CHECK CHECK_BY_LP3H AWAITING_PAYMENT
            LP3H_CHECK RETURN RETURNED
            LP3H_CHECK WITHDRAW WITHDRAWN
            LP3H_CHECK CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            LP3H_CHECK CANCEL_BY_SIHALAL CANCELLED
            AWAITING_PAYMENT PAY VERIFIED
            AWAITING_PAYMENT WITHDRAW WITHDRAWN
            AWAITING_PAYMENT CANCEL_CERTIFIED_ELSEWHERE CANCELLED
            AWAITING_PAYMENT CANCEL_BY_SIHALAL CANCELLED
            """;

    @Test
    void theTableHoldsExactlyTheRowsOfTheDesign() {
        assertThat(rows(Channel.SELF_DECLARE_FACILITATED)).isEqualTo(lines(FACILITATED));
        assertThat(rows(Channel.SELF_DECLARE_SELF_PAID)).isEqualTo(lines(SELF_PAID));
    }

    @Test
    void everyOtherPairIsRefusedWithTheStateAndWhatIsAllowed() {
        Set<String> everyone = new HashSet<>(Set.of(TransitionTable.SYSTEM));
        ApplicationTransitions.TABLE.rows().forEach(row -> everyone.addAll(row.roles()));
        Actor actor = new Actor("all", "all", everyone, null, null, null);
        int refused = 0;
        for (Channel channel : Channel.values()) {
            for (ApplicationStatus from : ApplicationStatus.values()) {
                for (ApplicationAction action : ApplicationAction.values()) {
                    if (ApplicationTransitions.TABLE.isLegal(channel, from, action)) {
                        continue;
                    }
                    refused++;
                    assertThatThrownBy(() -> ApplicationTransitions.TABLE.require(
                                    channel, from, action, everyone, attempt(actor)))
                            .isInstanceOfSatisfying(ProblemException.class, problem -> {
                                assertThat(problem.code()).isEqualTo(CommonProblem.ILLEGAL_ACTION);
                                assertThat(problem.extensions()).containsEntry("state", from.name());
                            });
                }
            }
        }
        int all = Channel.values().length * ApplicationStatus.values().length * ApplicationAction.values().length;
        assertThat(refused).isEqualTo(all - ApplicationTransitions.TABLE.rows().size());
    }

    @Test
    void noRowIsOpenToARoleItDoesNotName() {
        ApplicationTransitions.TABLE
                .rows()
                .forEach(row -> assertThatThrownBy(() -> ApplicationTransitions.TABLE.require(
                                row.pathway(),
                                row.from(),
                                row.action(),
                                Set.of("auditor"),
                                attempt(new Actor("nobody", "auditor", Set.of("auditor"), null, null, null))))
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.status()).isEqualTo(403)));
    }

    @Test
    void everyEventOfAStepIsToldByARow() {
        Set<String> told = ApplicationTransitions.TABLE.rows().stream()
                .map(row -> row.event().name())
                .collect(Collectors.toSet());
        ApplicationTransitions.TABLE
                .beginnings()
                .forEach(beginning -> told.add(beginning.event().name()));
        assertThat(ApplicationEvents.ALL.stream()
                        .filter(event -> event.data() == ApplicationFact.class)
                        .filter(event -> event != ApplicationEvents.DRAFTED))
                .allMatch(event -> told.contains(event.name()));
    }

    @Test
    void aFileIsTakenOverOnlyByTheJobAndOnlyAtAStatusSihalalKnows() {
        assertThat(ApplicationTransitions.TABLE.beginnings().stream()
                        .map(one -> one.pathway() + " " + one.action() + " " + one.to() + " " + one.roles()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                "AWAITING_COMPANION",
                                "VERIFIED",
                                "REGISTERED",
                                "DECIDED",
                                "CERTIFIED",
                                "RETURNED",
                                "RETURNED_BY_FATWA",
                                "REJECTED",
                                "CANCELLED")
                        .map(to -> "SELF_DECLARE_FACILITATED TAKE_OVER " + to + " [system]")
                        .toList());
        assertThatThrownBy(() -> ApplicationTransitions.TABLE.requireBeginning(
                        Channel.SELF_DECLARE_FACILITATED,
                        ApplicationAction.TAKE_OVER,
                        ApplicationStatus.SUBMITTED,
                        Set.of(TransitionTable.SYSTEM)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(CommonProblem.ILLEGAL_ACTION));
        assertThatThrownBy(() -> ApplicationTransitions.TABLE.requireBeginning(
                        Channel.SELF_DECLARE_FACILITATED,
                        ApplicationAction.TAKE_OVER,
                        ApplicationStatus.CERTIFIED,
                        Set.of("province-officer")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void everyStatusIsReachedAndOnlyEndsHaveNoWayOut() {
        for (Channel channel : List.of(Channel.SELF_DECLARE_FACILITATED, Channel.SELF_DECLARE_SELF_PAID)) {
            Set<ApplicationStatus> left = ApplicationTransitions.TABLE.rows().stream()
                    .filter(row -> row.pathway() == channel && row.from() != row.to())
                    .map(row -> row.from())
                    .collect(Collectors.toSet());
            Stream<ApplicationStatus> reached = ApplicationTransitions.TABLE.rows().stream()
                    .filter(row -> row.pathway() == channel)
                    .map(row -> row.to());
            assertThat(reached).allMatch(status -> left.contains(status) != status.ended());
        }
    }

    @Test
    void actionsAreNamedInKebabCase() {
        assertThat(ApplicationAction.DECIDE_HALAL.label()).isEqualTo("decide-halal");
        assertThat(Arrays.stream(ApplicationAction.values()).map(ApplicationAction::label))
                .allMatch(label -> label.matches("[a-z][a-z0-9-]*"));
    }

    private static ApplicationTransitions.Attempt attempt(Actor actor) {
        Application file = Application.draft(
                new UUID(0, 2),
                new UUID(0, 1),
                null,
                new DraftHead(
                        Channel.SELF_DECLARE_FACILITATED,
                        null,
                        null,
                        Registration.ofNew("SNACK"),
                        RegionCode.of("6472"),
                        null),
                actor,
                Instant.EPOCH);
        return new ApplicationTransitions.Attempt(file, actor);
    }

    private static Set<String> rows(Channel channel) {
        return ApplicationTransitions.TABLE.rows().stream()
                .filter(row -> row.pathway() == channel)
                .map(row -> row.from() + " " + row.action() + " " + row.to())
                .collect(Collectors.toSet());
    }

    private static Set<String> lines(String table) {
        return table.lines().collect(Collectors.toSet());
    }
}
