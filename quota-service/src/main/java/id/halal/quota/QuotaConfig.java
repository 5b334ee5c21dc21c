package id.halal.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The settlement's settings. */
@ConfigMapping(prefix = "halal.quota")
public interface QuotaConfig {

    /** How long a request waits for earlier submissions still on their way, counted from its arrival in real time. */
    @WithDefault("500ms")
    Duration grace();

    /** Most requests settled in one transaction. */
    @WithDefault("256")
    int batchSize();

    /** How long the settler sleeps when nobody wakes it. */
    @WithDefault("50ms")
    Duration settleEvery();

    /** Off in tests that settle by themselves. */
    @WithDefault("true")
    boolean settle();
}
