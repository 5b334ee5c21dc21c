package id.halal.application.filing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How long-polling readers are held. */
@ConfigMapping(prefix = "halal.wait")
interface WaitConfig {

    /** More than this many at once are answered at once instead. */
    @WithDefault("200")
    int maxWaiters();

    @WithDefault("100ms")
    Duration pollEvery();
}
