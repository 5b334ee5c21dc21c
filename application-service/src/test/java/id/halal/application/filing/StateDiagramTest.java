package id.halal.application.filing;

import id.halal.platform.data.transition.TransitionDiagram;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** Run with {@code -Dhalal.regenerate=true} to write the page anew. */
class StateDiagramTest {

    @Test
    void theCommittedDiagramIsFresh() throws IOException {
        Path page = Path.of(System.getProperty("halal.root", ".."), "docs", "states", "application.md");
        String drawn = TransitionDiagram.markdown("States of an application", ApplicationTransitions.TABLE);
        if (Boolean.getBoolean("halal.regenerate")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, drawn);
        }
        assertThat(page).hasContent(drawn);
    }
}
