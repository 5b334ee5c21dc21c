package id.halal.platform.data.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Runs the outbox' housekeeping. */
@Singleton
class OutboxPurge {

    private final OutboxRelay relay;

    OutboxPurge(OutboxRelay relay) {
        this.relay = relay;
    }

    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        relay.purge();
    }
}
