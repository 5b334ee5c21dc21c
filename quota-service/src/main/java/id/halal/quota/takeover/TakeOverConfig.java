package id.halal.quota.takeover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The job's settings; all in real time. */
@ConfigMapping(prefix = "halal.take-over")
public interface TakeOverConfig {

    /** Whether this replica works on take-overs. */
    @WithDefault("true")
    boolean work();

    /** How long the worker sleeps when there is nothing to do. */
    @WithDefault("1s")
    Duration every();

    /** After this long a worker that no longer answers is followed by another. Longer than any one question to another service. */
    @WithDefault("30s")
    Duration lease();

    /** How long a take-over rests when another service cannot be asked. */
    @WithDefault("5s")
    Duration retryAfter();
}
