package id.halal.quota.programme;

import id.halal.platform.data.transition.TransitionDiagram;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgrammeTransitionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final ProgrammeTransitions.Context IN_TIME = new ProgrammeTransitions.Context(LAST_DAY, LAST_DAY);

    @ParameterizedTest
    @CsvSource({
        "DRAFT,ACTIVATE,ACTIVE",
        "DRAFT,CLOSE,CLOSED",
        "DRAFT,END,",
        "ACTIVE,ACTIVATE,",
        "ACTIVE,CLOSE,CLOSED",
        "ACTIVE,END,CLOSED",
        "CLOSED,ACTIVATE,",
        "CLOSED,CLOSE,",
        "CLOSED,END,"
    })
    void everyPairOfStatusAndAction(ProgrammeStatus from, ProgrammeAction action, ProgrammeStatus to) {
        Set<String> roles = Set.of(action == ProgrammeAction.END ? TransitionTable.SYSTEM : Role.PROVINCE_OFFICER);
        if (to == null) {
            assertThatThrownBy(() -> require(from, action, roles))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.status()).isEqualTo(409));
        } else {
            assertThat(require(from, action, roles)).isEqualTo(to);
        }
    }

    @Test
    void aCompanionActivatesNothing() {
        assertThatThrownBy(() -> require(ProgrammeStatus.DRAFT, ProgrammeAction.ACTIVATE, Set.of(Role.COMPANION)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void aProgrammeThatIsOverIsNotActivated() {
        assertThatThrownBy(() -> ProgrammeTransitions.TABLE.require(
                        ProgrammePathway.FACILITATION,
                        ProgrammeStatus.DRAFT,
                        ProgrammeAction.ACTIVATE,
                        Set.of(Role.NATIONAL_ADMIN),
                        new ProgrammeTransitions.Context(LAST_DAY.plusDays(1), LAST_DAY)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProgrammeError.PROGRAMME_PAST));
    }

    /** Write it again with {@code -Dhalal.states.write=true}. */
    @Test
    void theDiagramIsFresh() throws IOException {
        Path file = Path.of(System.getProperty("halal.root"), "docs", "states", "programme.md");
        String drawn = TransitionDiagram.markdown("The life of a programme", ProgrammeTransitions.TABLE);
        if (Boolean.getBoolean("halal.states.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawn);
        }
        assertThat(file).content().isEqualTo(drawn);
    }

    private static ProgrammeStatus require(ProgrammeStatus from, ProgrammeAction action, Set<String> roles) {
        return ProgrammeTransitions.TABLE
                .require(ProgrammePathway.FACILITATION, from, action, roles, IN_TIME)
                .to();
    }
}
