package id.halal.quota;

import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.quota.claim.ClaimSettler;
import id.halal.quota.claim.TestSettler;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two replicas at once: nothing is sold twice, nobody is overtaken, and one goes on when the other is killed. */
@QuotaTest
class TwoSettlersTest {

    private static final List<String> REGENCIES = List.of("6472", "6471", "6402", "6474");
    private static final int REQUESTS = 3000;

    @Inject
    Inbox inbox;

    @Inject
    ClaimSettler settler;

    @Inject
    TestSettler victim;

    private final Random random = new Random(20261122);

    @Test
    void thousandsOfRequestsAreSettledOnceAndInOrder() throws Exception {
        Api.Programme programme = Api.active(1000);
        Api.split(
                programme.root(),
                REGENCIES.stream().map(code -> Api.region(code, 200)).toList());
        List<InboundEvent> events = submissions(programme, REQUESTS);
        // On their way some overtake others; those that stay behind too long come after the window.
        for (int from = 0; from < events.size(); from += 300) {
            Collections.shuffle(events.subList(from, Math.min(events.size(), from + 300)), random);
        }
        List<InboundEvent> lost = new ArrayList<>(events.subList(0, 20));
        events.subList(0, 20).clear();

        settleByTwo(() -> {
            // Two consumers take turns, as two partitions on two replicas.
            try (ExecutorService consumers = Executors.newFixedThreadPool(2)) {
                for (int from = 0; from < events.size(); from += 50) {
                    List<InboundEvent> poll = events.subList(from, Math.min(events.size(), from + 50));
                    consumers.submit(() -> inbox.receive(poll));
                }
            }
            Ledgers.awaitSettled();
            inbox.receive(lost);
            Ledgers.awaitSettled();
        });

        assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 800L, "WAITLISTED", REQUESTS - 800L));
        assertThat(Ledgers.DATABASE.rows("""
                        select a.region_code from allocation a
                        where a.programme_id = ?::uuid and a.parent_id is not null
                          and (a.held <> 200 or a.available <> 0
                               or a.held <> (select count(*) from claim c where c.allocation_id = a.id))""", programme.id())).isEmpty();
        assertMarks(programme);
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from claim_request where facilitation_code = ? and late", programme.code()))
                .as("late ones, of which there are at least those that were lost on their way")
                .isGreaterThanOrEqualTo(20);
        Ledgers.assertSound(programme, 1000);
    }

    @Test
    void aSettlerKilledInTheMiddleOfABatchIsFollowedWithinFiveSeconds() throws Exception {
        Api.Programme programme = Api.active(60);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger process = new AtomicInteger();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> dying = pool.submit(() -> victim.settle(
                    programme.code(),
                    () -> {
                        locked.countDown();
                        await(queued);
                    },
                    pid -> {
                        process.set(pid);
                        written.countDown();
                        await(never);
                    }));
            await(locked);
            List<InboundEvent> events = submissions(programme, 100);
            inbox.receive(events);
            awaitGrace(programme);
            queued.countDown();
            await(written);
            assertThat(Ledgers.statuses(programme)).as("nothing is committed").isEmpty();

            long killed = System.nanoTime();
            assertThat(Ledgers.DATABASE.rows("select pg_terminate_backend(?) as done", process.get()))
                    .extracting(row -> row.get("done"))
                    .containsExactly(true);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() ->
                            assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 60L, "WAITLISTED", 40L)));
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(5));

            never.countDown();
            assertThatThrownBy(dying::get).isInstanceOf(ExecutionException.class);
        }
        assertMarks(programme);
        Ledgers.assertSound(programme, 60);
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from movement where programme_id = ?::uuid and kind = 'GRANT'",
                        programme.id()))
                .isEqualTo(60);
    }

    @Test
    void aSettlerThatWasOvertakenCannotCommit() {
        Api.Programme programme = Api.active(3);
        inbox.receive(submissions(programme, 1));
        Ledgers.awaitSettled();

        assertThatThrownBy(() -> victim.settleWithOldTerms(
                        programme.code(),
                        () -> {
                            inbox.receive(submissions(programme, 1));
                            Ledgers.awaitSettled();
                        },
                        () -> Ledgers.DATABASE.update(
                                "update claim_request set settled_at = null, outcome = null where facilitation_code = ?",
                                programme.code())))
                .hasMessageContaining("overtaken");
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 3);
    }

    private void settleByTwo(Runnable work) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> settling = () -> {
            int settled = 0;
            while (!done.get()) {
                settled += settler.settleDue();
            }
            return settled;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> settlers = List.of(pool.submit(settling), pool.submit(settling));
            try {
                work.run();
            } finally {
                done.set(true);
            }
            for (Future<Integer> one : settlers) {
                one.get();
            }
        }
    }

    private List<InboundEvent> submissions(Api.Programme programme, int count) {
        Instant base = Instant.now();
        List<InboundEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(Events.File.of(programme.code())
                    .regency(REGENCIES.get(random.nextInt(REGENCIES.size())))
                    .at(base.plusNanos(i * 1000L))
                    .submitted());
        }
        return events;
    }

    /** A request is late exactly when a later submission was settled in an earlier batch; the rows of a batch share their transaction. */
    private static void assertMarks(Api.Programme programme) {
        assertThat(Ledgers.DATABASE.rows("""
                        with request as (
                            select submission_id, late, submitted_at, settled_at, xmin::text as batch
                            from claim_request where facilitation_code = ?),
                        batch as (
                            select batch, max(max(submitted_at)) over (
                                       order by min(settled_at) rows between unbounded preceding and 1 preceding) as through
                            from request group by batch)
                        select * from request join batch using (batch)
                        where late <> coalesce(submitted_at < through, false)""", programme.code())).isEmpty();
    }

    private static void awaitGrace(Api.Programme programme) {
        Awaitility.await().until(() -> Ledgers.DATABASE.count("""
                                select count(*) from claim_request
                                where facilitation_code = ? and settled_at is null and arrived_at > clock_timestamp() - interval '60 ms'""", programme.code()) == 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
