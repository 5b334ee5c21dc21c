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

    /**
     * How long the relay lets events gather after a batch that was not full. The first after a quiet time goes at once; of those that
     * follow each other many go together, which costs the database and the broker a fraction.
     */
    @WithDefault("10ms")
    Duration gather();

    @WithDefault("500")
    int batchSize();
}
