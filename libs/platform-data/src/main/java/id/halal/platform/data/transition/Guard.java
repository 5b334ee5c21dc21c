package id.halal.platform.data.transition;

import java.util.function.Consumer;

/**
 * A named condition of a transition.
 *
 * @param name shown in the diagram and the documentation
 * @param check throws a {@code ProblemException} when the condition does not hold
 */
public record Guard<C>(String name, Consumer<C> check) {}
