package id.halal.stack.launch;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A part that is done once and then over.
 *
 * @param step says in a few words what it did
 */
public record StepPart(String name, Set<String> dependencies, Supplier<String> step) implements Part {

    public StepPart {
        dependencies = Set.copyOf(dependencies);
    }

    @Override
    public String start() {
        return step.get();
    }

    /** A step ends by itself, soon. */
    @Override
    public void stop() {}
}
