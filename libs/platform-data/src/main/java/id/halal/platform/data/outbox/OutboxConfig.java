package id.halal.platform.data.outbox;

import id.halal.contracts.Topic;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The relay's settings. */
@ConfigMapping(prefix = "halal.outbox")
interface OutboxConfig {

    /** The topic this service owns. */
    Topic topic();

    /** Off in tests that read the outbox table instead. */
    @WithDefault("true")
    boolean relay();

    /** How long the relay sleeps when there is nothing to send and nobody wakes it. */
    @WithDefault("100ms")
    Duration pollEvery();

    @WithDefault("500")
    int batchSize();
}
