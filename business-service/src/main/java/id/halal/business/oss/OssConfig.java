package id.halal.business.oss;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

/** How OSS is asked. */
@ConfigMapping(prefix = "halal.oss")
interface OssConfig {

    /** Sent as header {@code user_key}; OSS gives it to ministries and regions. */
    Optional<String> userKey();

    /** How often the queue is looked at; {@code off} in tests. */
    @WithDefault("2s")
    String drainEvery();

    /** Look-ups of one round at most. */
    @WithDefault("200")
    int perRound();

    @WithDefault("2")
    int retries();

    @WithDefault("PT0.2S")
    Duration retryDelay();

    @WithDefault("PT0.1S")
    Duration retryJitter();

    /** Of this many last calls half must fail before the breaker opens. */
    @WithDefault("4")
    int breakerCalls();

    @WithDefault("PT10S")
    Duration breakerDelay();

    /** After so many answers that are none the look-up is given up, so that those behind it come to their turn. */
    @WithDefault("5")
    int refusalsUntilFailed();
}
