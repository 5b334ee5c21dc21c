package id.halal.companion;

import id.halal.companion.assignment.AssignmentTransitions;
import id.halal.companion.companion.CompanionTransitions;
import id.halal.companion.lp3h.Lp3hTransitions;
import id.halal.platform.data.transition.TransitionDiagram;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed diagrams are those of the tables; {@code -Dhalal.regenerate=true} writes them. */
class StateDiagramsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("halal.root", "..")).resolve("docs").resolve("states");

    @Test
    void theDiagramOfCompanionsIsFresh() throws IOException {
        check("companion", TransitionDiagram.markdown("Life of a companion", CompanionTransitions.TABLE.table()));
    }

    @Test
    void theDiagramOfLp3hIsFresh() throws IOException {
        check("lp3h", TransitionDiagram.markdown("Life of an LP3H", Lp3hTransitions.TABLE.table()));
    }

    @Test
    void theDiagramOfAssignmentsIsFresh() throws IOException {
        check("assignment", TransitionDiagram.markdown("Life of an assignment", AssignmentTransitions.TABLE.table()));
    }

    private static void check(String name, String drawn) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        if (Boolean.getBoolean("halal.regenerate")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).isEqualTo(drawn);
    }
}
