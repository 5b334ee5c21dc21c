package id.halal.stack.launch;

import java.util.Set;

/** Something the stack needs. It is started when all it depends on is ready. */
public interface Part {

    /** Unique in the stack. */
    String name();

    /** Names of the parts that must be ready before. */
    Set<String> dependencies();

    /**
     * Returns when the part is ready, with a few words on where it is or what was done.
     *
     * @throws id.halal.stack.process.StackException when it does not get ready
     */
    String start();

    /** Ends what {@link #start()} began, also while it is still at it. */
    void stop();
}
