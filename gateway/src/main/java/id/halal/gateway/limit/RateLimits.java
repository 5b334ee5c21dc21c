package id.halal.gateway.limit;

import id.halal.platform.web.memory.RecentlyUsed;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Gives each caller a bucket of requests. Per gateway process: several gateways allow several times as much. */
@Singleton
public class RateLimits {

    private final LimitsConfig config;
    private final TimeMeter time;
    private final RecentlyUsed<String, Bucket> buckets;

    @Inject
    RateLimits(LimitsConfig config) {
        this(config, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(LimitsConfig config, TimeMeter time) {
        this.config = config;
        this.time = time;
        this.buckets = new RecentlyUsed<>(config.callers(), config.forgetAfter(), time::currentTimeNanos);
    }

    /** @return 0 when the request may go, else whole seconds to wait */
    public long takeForSubject(String subject) {
        return take("subject " + subject, config.subject());
    }

    /** @return 0 when the request may go, else whole seconds to wait */
    public long takeForAddress(String address) {
        return take("address " + address, config.anonymous());
    }

    private long take(String caller, LimitsConfig.Limit limit) {
        ConsumptionProbe probe = buckets.get(caller, () -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
    }

    private Bucket bucket(LimitsConfig.Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.burst()).refillGreedy(limit.rate(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
