package id.halal.application.sihalal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How SIHALAL is asked, and how often. */
@ConfigMapping(prefix = "halal.sihalal")
interface SihalalConfig {

    /** How often the queue is looked at; {@code off} in tests. */
    @WithDefault("2s")
    String drainEvery();

    /** How often imported lists are worked on; {@code off} in tests. */
    @WithDefault("2s")
    String importEvery();

    /** Whether SIHALAL's word moves files at all, beside what officers say for their regions. */
    @WithDefault("true")
    boolean movesFiles();

    /** Look-ups of one round and replica at most. */
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

    /** The first pause of an outage; each failure doubles it. */
    @WithDefault("PT5S")
    Duration outagePause();

    @WithDefault("PT5M")
    Duration longestOutagePause();

    /** A file is asked about again after this, while an office has it and a change is expected. */
    @WithDefault("PT1H")
    Duration soon();

    /** Before the companion's recommendation. */
    @WithDefault("PT6H")
    Duration usual();

    /** While the business has it, or when it has ended here and not there. */
    @WithDefault("PT24H")
    Duration seldom();

    /** An ended file that SIHALAL goes on showing otherwise is followed so long. */
    @WithDefault("P90D")
    Duration afterEnd();
}
