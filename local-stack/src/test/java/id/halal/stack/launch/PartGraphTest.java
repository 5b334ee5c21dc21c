package id.halal.stack.launch;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartGraphTest {

    @Test
    void putsDependenciesFirst() {
        PartGraph graph = PartGraph.of(
                List.of(part("gateway", "quota"), part("quota", "kafka", "db"), part("db"), part("kafka")));

        assertThat(names(graph)).containsExactly("db", "kafka", "quota", "gateway");
        assertThat(graph.dependants(graph.inOrder().getFirst()))
                .extracting(Part::name)
                .containsExactly("quota");
    }

    @Test
    void onlyKeepsTheNamedPartsWithWhatTheyNeed() {
        PartGraph graph =
                PartGraph.of(List.of(part("db"), part("kafka"), part("quota", "db"), part("gateway", "quota")));

        assertThat(names(graph.only(List.of("quota")))).containsExactly("db", "quota");
        assertThatThrownBy(() -> graph.only(List.of("quotas")))
                .hasMessageContaining("no part quotas")
                .hasMessageContaining("gateway");
    }

    @Test
    void refusesPartsThatWaitForEachOther() {
        assertThatThrownBy(() -> PartGraph.of(List.of(part("a", "b"), part("b", "c"), part("c", "a"))))
                .hasMessageContaining("a → b → c");
    }

    @Test
    void refusesAnUnknownDependencyAndADoubleName() {
        assertThatThrownBy(() -> PartGraph.of(List.of(part("a", "b")))).hasMessageContaining("b, which is no part");
        assertThatThrownBy(() -> PartGraph.of(List.of(part("a"), part("a")))).hasMessageContaining("Two parts");
    }

    private static List<String> names(PartGraph graph) {
        return graph.inOrder().stream().map(Part::name).toList();
    }

    private static Part part(String name, String... dependencies) {
        return new StepPart(name, Set.of(dependencies), () -> "done");
    }
}
