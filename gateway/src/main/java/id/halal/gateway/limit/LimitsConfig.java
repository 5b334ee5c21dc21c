package id.halal.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Token buckets: {@code burst} requests at once, refilled with {@code rate} a second. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {

    /** For a caller with a genuine token, by its subject. */
    Limit subject();

    /** For one without, by its address; tokens that are refused count here as well. */
    Limit anonymous();

    /** Callers counted at a time. */
    @WithDefault("100000")
    int callers();

    /** A caller silent for so long is forgotten, with a full bucket on return. */
    @WithDefault("5M")
    Duration forgetAfter();

    /** One bucket. */
    interface Limit {

        /** Requests a second. */
        long rate();

        /** Requests at once. */
        long burst();
    }
}
