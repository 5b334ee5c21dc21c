package id.halal.business.oss;

import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
import id.halal.business.registry.NibSource;
import id.halal.contracts.business.BusinessEvents;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Drains the queue of look-ups in the order they came in, one at a time over all replicas. An outage ends the round and costs no
 * look-up its place; only a look-up that OSS itself refuses several times is given up.
 */
@Singleton
class NibLookupJob {

    private static final Logger LOG = Logger.getLogger(NibLookupJob.class);
    private static final String JOB = "nib-lookup";

    private record Lookup(UUID id, UUID business, String nib) {}

    private final NibRegister register;
    private final OssConfig config;
    private final WorkerTransactions transactions;
    private final Sql sql;
    private final Businesses businesses;
    private final DomainClock clock;
    private final UUID holder = Ids.next();

    NibLookupJob(
            NibRegister register,
            OssConfig config,
            WorkerTransactions transactions,
            Sql sql,
            Businesses businesses,
            DomainClock clock) {
        this.register = register;
        this.config = config;
        this.transactions = transactions;
        this.sql = sql;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Scheduled(
            every = "{halal.oss.drain-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = JOB)
    void drain() {
        try {
            for (int asked = 0; asked < config.perRound(); asked++) {
                Optional<Lookup> next = transactions.call(JOB, this::next);
                if (next.isEmpty() || !answer(next.get())) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("nib look-ups wait: %s", failure.getMessage());
        }
    }

    /** The first in the queue, if it is this replica's turn. The right to drain outlasts the longest question, and a killed holder. */
    private Optional<Lookup> next() {
        int mine = sql.update("""
                update nib_lookup_drain set holder = ?, held_until = clock_timestamp() + interval '2 minutes'
                where holder = ? or held_until < clock_timestamp()""", holder, holder);
        if (mine == 0) {
            return Optional.empty();
        }
        return sql.first(
                "select id, business_id, nib from nib_lookup where state = 'WAITING' order by position limit 1",
                row -> new Lookup(
                        row.getObject("id", UUID.class),
                        row.getObject("business_id", UUID.class),
                        row.getString("nib")));
    }

    /** @return whether to go on with the next */
    private boolean answer(Lookup lookup) {
        try {
            Optional<NibFacts> found = register.inquire(lookup.nib());
            transactions.run(JOB, () -> record(lookup, found));
            return true;
        } catch (NibRegisterDown down) {
            transactions.run(JOB, () -> note(lookup, down.reason(), 0));
            return false;
        } catch (NibRegisterRefused refused) {
            return transactions.call(JOB, () -> note(lookup, refused.reason(), 1));
        }
    }

    private void record(Lookup lookup, Optional<NibFacts> found) {
        Business business = businesses.lock(lookup.business());
        Instant now = clock.instant();
        int answered = sql.update("""
                update nib_lookup set state = 'ANSWERED', attempts = attempts + 1, last_problem = null, ended_at = ?
                where id = ? and state = 'WAITING'""", now, lookup.id());
        if (answered == 0) {
            // In the meantime the business got another NIB, or an officer was faster.
            return;
        }
        NibComparison comparison =
                NibComparison.of(business.businessName(), business.scale(), business.regencyCode(), found);
        business.recordNib(comparison.status(), NibSource.OSS, comparison.differences(), now);
        businesses.save(business);
        businesses.tell(BusinessEvents.NIB_CHECKED, business);
    }

    /** @return whether the look-up was given up, so that the next one's turn has come */
    private boolean note(Lookup lookup, String problem, int refusals) {
        Instant now = clock.instant();
        return sql.first(
                        """
                        update nib_lookup
                        set attempts = attempts + 1, last_problem = ?, bad_answers = bad_answers + ?,
                            state = case when bad_answers + ? >= ? and ? > 0 then 'FAILED' else state end,
                            ended_at = case when bad_answers + ? >= ? and ? > 0 then ?::timestamptz end
                        where id = ? and state = 'WAITING' returning state""",
                        row -> "FAILED".equals(row.getString("state")),
                        problem,
                        refusals,
                        refusals,
                        config.refusalsUntilFailed(),
                        refusals,
                        refusals,
                        config.refusalsUntilFailed(),
                        refusals,
                        now,
                        lookup.id())
                .orElse(true);
    }
}
