package id.halal.quota;

import id.halal.platform.data.transition.TransitionDiagram;
import id.halal.platform.data.transition.TransitionTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed state diagrams; written again with {@code -Dhalal.regenerate=true}. */
public final class Diagrams {

    private Diagrams() {}

    public static <P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> void assertFresh(
            String name, String title, TransitionTable<P, S, A, C> table) throws IOException {
        Path file = Path.of(System.getProperty("halal.root"), "docs", "states", name + ".md");
        String drawn = TransitionDiagram.markdown(title, table);
        if (Boolean.getBoolean("halal.regenerate")) {
            Files.writeString(file, drawn);
        }
        assertThat(file).content().isEqualTo(drawn);
    }
}
