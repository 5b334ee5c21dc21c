package id.halal.stack.process;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A server as a child process. Starting may take long and may be cut short by {@link #stop()} or {@link #killHard()} from
 * another thread.
 */
public abstract class ChildServer implements AutoCloseable {

    private final ProcessFiles files;
    private final Duration startLimit;
    private final Duration stopLimit;
    private volatile @Nullable ChildProcess process;

    protected ChildServer(ProcessFiles files, Duration startLimit, Duration stopLimit) {
        this.files = files;
        this.startLimit = startLimit;
        this.stopLimit = stopLimit;
    }

    /** Prepares what is missing and starts the process, not waiting for it. */
    protected abstract ChildProcess launch();

    /** Whether the server does its work. */
    public abstract boolean isReady();

    /**
     * Starts the server and returns when it is ready; does nothing when it runs.
     *
     * @throws StackException with the last lines of the log when it does not come up
     */
    public final synchronized void start() {
        if (isRunning()) {
            return;
        }
        ChildProcess started = launch();
        process = started;
        started.awaitReady(this::isReady, startLimit);
    }

    /** Lets the server end in order; it is killed when it takes too long. */
    public final void stop() {
        ChildProcess running = process;
        if (running != null) {
            stop(running, stopLimit);
        }
    }

    /** {@code kill -9}, for fault tests: what the server acknowledged must be there after the next start. */
    public final void killHard() {
        ChildProcess running = process;
        if (running != null) {
            running.kill();
        }
    }

    public final boolean isRunning() {
        ChildProcess running = process;
        return running != null && running.isAlive();
    }

    /** The process started last; null before the first start. */
    public final @Nullable ProcessHandle handle() {
        ChildProcess running = process;
        return running == null ? null : running.handle();
    }

    public final Path log() {
        return files.log();
    }

    @Override
    public final void close() {
        stop();
    }

    /** How this server is asked to end: by SIGTERM, unless it wants something else. */
    protected void stop(ChildProcess running, Duration patience) {
        running.stop(patience);
    }

    protected final ProcessFiles files() {
        return files;
    }
}
