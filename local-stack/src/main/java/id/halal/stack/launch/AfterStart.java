package id.halal.stack.launch;

import id.halal.stack.config.StackConfig;

/** Something done once when all parts are ready, such as loading demo data. It speaks to the parts like any client. */
@FunctionalInterface
public interface AfterStart {

    /** @throws id.halal.stack.process.StackException when it fails; the stack keeps running */
    void run(StackConfig config, Progress progress);
}
