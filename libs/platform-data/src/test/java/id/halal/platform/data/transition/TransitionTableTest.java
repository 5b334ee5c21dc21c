package id.halal.platform.data.transition;

import id.halal.contracts.application.ApplicationEvents;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class TransitionTableTest {

    private enum Way {
        SHORT,
        LONG
    }

    private enum State {
        OPEN,
        CHECKED,
        DONE
    }

    private enum Act {
        CHECK,
        FINISH
    }

    private static final Guard<Integer> ENOUGH = new Guard<>("enough", amount -> {
        if (amount < 3) {
            throw ProblemException.of(CommonProblem.INVALID_FIELDS);
        }
    });

    private static final TransitionTable<Way, State, Act, Integer> TABLE =
            TransitionTable.<Way, State, Act, Integer>builder()
                    .row(
                            List.of(Way.LONG),
                            State.OPEN,
                            Act.CHECK,
                            State.CHECKED,
                            ApplicationEvents.CHECKED_BY_LP3H,
                            Set.of("checker"))
                    .row(
                            List.of(Way.LONG),
                            State.CHECKED,
                            Act.FINISH,
                            State.DONE,
                            ApplicationEvents.CERTIFIED,
                            Set.of("boss", TransitionTable.SYSTEM),
                            List.of(ENOUGH))
                    .row(
                            List.of(Way.SHORT),
                            State.OPEN,
                            Act.FINISH,
                            State.DONE,
                            ApplicationEvents.CERTIFIED,
                            Set.of("boss"))
                    .build();

    @Test
    void aRowLeadsToItsOneTarget() {
        Transition<Way, State, Act, Integer> row = TABLE.require(Way.SHORT, State.OPEN, Act.FINISH, Set.of("boss"), 0);

        assertThat(row.to()).isEqualTo(State.DONE);
        assertThat(row.event()).isEqualTo(ApplicationEvents.CERTIFIED);
    }

    @Test
    void anActionInTheWrongStatusSaysWhatIsPossibleInstead() {
        assertThatThrownBy(() -> TABLE.require(Way.LONG, State.OPEN, Act.FINISH, Set.of("boss", "checker"), 9))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(CommonProblem.ILLEGAL_ACTION);
                    assertThat(problem.extensions())
                            .containsEntry("state", "OPEN")
                            .containsEntry("allowedActions", List.of("CHECK"));
                });
    }

    @Test
    void aRoleThatMayNeverDoItIsForbiddenInEveryStatus() {
        for (State state : State.values()) {
            assertThatThrownBy(() -> TABLE.require(Way.LONG, state, Act.FINISH, Set.of("checker"), 9))
                    .asInstanceOf(type(ProblemException.class))
                    .extracting(ProblemException::code)
                    .isEqualTo(CommonProblem.FORBIDDEN);
        }
    }

    @Test
    void aGuardHasTheLastWord() {
        assertThatThrownBy(() -> TABLE.require(Way.LONG, State.CHECKED, Act.FINISH, Set.of("boss"), 2))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo(CommonProblem.INVALID_FIELDS);
        assertThat(TABLE.require(Way.LONG, State.CHECKED, Act.FINISH, Set.of(TransitionTable.SYSTEM), 3)
                        .to())
                .isEqualTo(State.DONE);
    }

    @Test
    void exactlyTheRowsAreLegal() {
        int legal = 0;
        for (Way way : Way.values()) {
            for (State state : State.values()) {
                for (Act act : Act.values()) {
                    legal += TABLE.isLegal(way, state, act) ? 1 : 0;
                }
            }
        }
        assertThat(legal).isEqualTo(3);
    }

    @Test
    void twoRowsForOneKeyAreRefused() {
        var builder = TransitionTable.<Way, State, Act, Integer>builder()
                .row(
                        List.of(Way.SHORT),
                        State.OPEN,
                        Act.FINISH,
                        State.DONE,
                        ApplicationEvents.CERTIFIED,
                        Set.of("boss"));

        assertThatThrownBy(() -> builder.row(
                        List.of(Way.SHORT),
                        State.OPEN,
                        Act.FINISH,
                        State.CHECKED,
                        ApplicationEvents.VERIFIED,
                        Set.of("boss")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two rows for SHORT OPEN FINISH");
    }

    @Test
    void theDiagramShowsEveryRowInAStableOrder() {
        String drawn = TransitionDiagram.markdown("Sample", TABLE);

        assertThat(drawn)
                .contains("    OPEN --> CHECKED: CHECK\n    CHECKED --> DONE: FINISH\n")
                .contains("| CHECKED | FINISH | DONE | id.halal.application.certified.v1 | boss, system | enough |")
                .containsSubsequence("## SHORT", "## LONG")
                .isEqualTo(TransitionDiagram.markdown("Sample", TABLE));
    }

    @Test
    void severalStatusesMayBeBegunByOneActionButEachOnlyOnceAndOnlyByItsRoles() {
        TransitionTable.Builder<Way, State, Act, Integer> builder = TransitionTable.<Way, State, Act, Integer>builder()
                .beginning(
                        List.of(Way.LONG),
                        Act.FINISH,
                        State.DONE,
                        ApplicationEvents.TAKEN_OVER,
                        Set.of(TransitionTable.SYSTEM))
                .beginning(
                        List.of(Way.LONG),
                        Act.FINISH,
                        State.CHECKED,
                        ApplicationEvents.TAKEN_OVER,
                        Set.of(TransitionTable.SYSTEM));
        assertThatThrownBy(() -> builder.beginning(
                        List.of(Way.LONG), Act.FINISH, State.DONE, ApplicationEvents.TAKEN_OVER, Set.of("boss")))
                .isInstanceOf(IllegalStateException.class);
        TransitionTable<Way, State, Act, Integer> table = builder.build();

        assertThat(table.requireBeginning(Way.LONG, Act.FINISH, State.DONE, Set.of(TransitionTable.SYSTEM))
                        .event())
                .isEqualTo(ApplicationEvents.TAKEN_OVER);
        assertThat(table.isLegal(Way.LONG, State.OPEN, Act.FINISH)).isFalse();
        assertThatThrownBy(() -> table.requireBeginning(Way.LONG, Act.FINISH, State.DONE, Set.of("boss")))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThatThrownBy(
                        () -> table.requireBeginning(Way.SHORT, Act.FINISH, State.DONE, Set.of(TransitionTable.SYSTEM)))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo(CommonProblem.ILLEGAL_ACTION);
    }
}
