package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.quota.claim.ClaimSettler;
import id.halal.quota.claim.TestSettler;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Thousands of operations from a seed, with crashes and redeliveries, on the real database while two settlers and the due runner work:
 * after each step the ledger is sound. The seed fixes what is done and at which write a session dies; who of the threads it hits
 * is for the machine to say. {@code -Dhalal.random.operations=20000 -Dhalal.random.seed=7} for a long one.
 */
@QuotaTest
@Tag("slow")
class RandomLedgerTest {

    private static final Logger LOG = Logger.getLogger(RandomLedgerTest.class);
    private static final long FIXED_SEED = 20250604L;
    private static final int OPERATIONS = Integer.getInteger("halal.random.operations", 800);
    private static final int STEPS_TO_REST = 30;

    @Inject
    Inbox inbox;

    @Inject
    ClaimSettler settler;

    @Inject
    TestSettler victim;

    private RandomWorld world;
    private RandomClaims claims;
    private RandomDecisions decisions;
    private Crashes crashes;
    private int operations;

    @Test
    void staysSoundFromTheFixedSeed() throws Exception {
        run(FIXED_SEED, OPERATIONS);
        assertThat(world.done.keySet())
                .contains(
                        "batches of submissions",
                        "batches of ends",
                        "split 200",
                        "days of release",
                        "requests without an answer",
                        "deliveries taken back");
        if (OPERATIONS >= 5_000) {
            assertThat(world.done.keySet())
                    .contains(
                            "dry split 200",
                            "dry transfer 200",
                            "dry increase 200",
                            "pull-back 201",
                            "planned pull-back 201",
                            "root increase 200",
                            "approval 200",
                            "replacement 201",
                            "ceiling 200",
                            "submitted again",
                            "closure 200",
                            "year-end decision 200",
                            "requests repeated",
                            "settlers that died with a batch");
        }
    }

    @Test
    void staysSoundFromAnotherSeed() throws Exception {
        run(Long.getLong("halal.random.seed", ThreadLocalRandom.current().nextLong(1_000_000)), OPERATIONS / 2);
    }

    private void run(long seed, int upTo) throws SQLException {
        String name = "seed " + seed;
        LOG.infof("random ledger from %s", name);
        world = new RandomWorld(seed, inbox);
        claims = new RandomClaims(world);
        decisions = new RandomDecisions(world, claims);
        operations = 0;
        long steps = 0;
        try (LedgerProof proof = new LedgerProof();
                Crashes armed = new Crashes();
                ScheduledExecutorService second = Executors.newSingleThreadScheduledExecutor()) {
            crashes = armed;
            second.scheduleWithFixedDelay(this::settleBesides, 0, 30, TimeUnit.MILLISECONDS);
            while (operations < upTo) {
                crash();
                operations += step();
                assertThat(proof.differences(world.latest()))
                        .as("after %d operations from %s", operations, name)
                        .isEmpty();
                if (++steps % STEPS_TO_REST == 0) {
                    rest(proof, name);
                }
            }
            claims.arrive();
            rest(proof, name);
            world.note("crashes: " + armed.happened());
            second.shutdownNow();
        }
        world.active.forEach(life -> Ledgers.assertReconciled(life.programme()));
        assertThat(RandomDecisions.rehearsalsKept())
                .as("rehearsals that left something")
                .isZero();
        LOG.infof("%d operations in %d steps from %s: %s", operations, steps, name, world.done);
    }

    /** One after the other, without anything on its way. */
    private void rest(LedgerProof proof, String name) throws SQLException {
        crashes.disarm();
        Ledgers.awaitSettled();
        assertThat(proof.differences(world.programmes))
                .as("at rest, from %s", name)
                .isEmpty();
        assertThat(proof.differencesAtRest(world.programmes))
                .as("at rest, from %s", name)
                .isEmpty();
    }

    /** @return how many operations it was */
    private int step() {
        int dice = world.random.nextInt(100);
        if (dice < 30) {
            return claims.submit();
        } else if (dice < 50) {
            return claims.end();
        } else if (dice < 56) {
            return world.redeliver();
        } else if (dice < 59) {
            return claims.submitAgain();
        } else if (dice < 61) {
            return claims.arrive();
        }
        decide(dice);
        return 1;
    }

    private void decide(int dice) {
        if (dice < 67) {
            decisions.split();
        } else if (dice < 74) {
            decisions.transfer();
        } else if (dice < 79) {
            decisions.pullBack();
        } else if (dice < 85) {
            decisions.increase();
        } else if (dice < 89) {
            decisions.replace();
        } else if (dice < 93) {
            decisions.dayPasses();
        } else if (dice < 94) {
            decisions.reservationsExpire();
        } else if (dice < 97) {
            decisions.changeCeiling();
        } else if (dice < 98) {
            decisions.close();
        } else if (dice < 99) {
            decisions.yearEnds();
        } else {
            settlerDies();
        }
    }

    /** Now and then somebody will lose its session, or be refused as after a deadlock, some writes from now. */
    private void crash() {
        int dice = world.random.nextInt(12);
        if (dice == 0) {
            crashes.kill(1 + world.random.nextInt(25));
        } else if (dice == 1) {
            crashes.fail(1 + world.random.nextInt(25));
        }
    }

    /** It has written all of a batch and dies before it could commit; another settles what it had. */
    private void settlerDies() {
        String code = world.life().programme().code();
        assertThatThrownBy(() -> victim.settle(code, () -> {}, pid -> {
                    Ledgers.DATABASE.rows("select pg_terminate_backend(?)", pid);
                    throw new IllegalStateException("died");
                }))
                .isInstanceOf(RuntimeException.class);
        world.note("settlers that died with a batch");
    }

    /** A second settler, as on another replica; what a crash took from it is done by the other, or the next time. */
    private void settleBesides() {
        try {
            settler.settleDue();
        } catch (RuntimeException crashed) {
            if (!DataAccessException.isTransient(crashed)) {
                LOG.error("the second settler", crashed);
            }
        }
    }
}
