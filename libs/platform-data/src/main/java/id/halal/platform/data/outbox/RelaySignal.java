package id.halal.platform.data.outbox;

import jakarta.inject.Singleton;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes this process' relay right after a commit. In memory on purpose: a NOTIFY per row takes a lock of the whole server at
 * commit, and the relay polls anyway for what other replicas wrote.
 */
@Singleton
class RelaySignal {

    private final Semaphore woken = new Semaphore(0);

    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    void await(long millis) throws InterruptedException {
        if (woken.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }
}
