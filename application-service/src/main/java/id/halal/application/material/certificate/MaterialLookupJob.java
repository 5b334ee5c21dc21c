package id.halal.application.material.certificate;

import id.halal.application.material.search.CertificateQuery;
import id.halal.application.material.search.CertificateSearch;
import id.halal.application.material.search.CertificateSearchConfig;
import id.halal.application.material.search.CertificateSearchDown;
import id.halal.application.material.search.CertificateSearchRefused;
import id.halal.application.material.search.FoundCertificate;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Drains the queue of look-ups in the order they came in, one at a time over all replicas. An outage ends the round and costs no
 * look-up its place; only one that the search itself refuses several times is given up.
 */
@Singleton
class MaterialLookupJob {

    private static final Logger LOG = Logger.getLogger(MaterialLookupJob.class);
    private static final String JOB = "material-lookup";

    private record Lookup(UUID id, CertificateQuery query) {}

    /** What a drain works with, apart from the search. */
    @Singleton
    static class QueueWorker {

        private final WorkerTransactions transactions;
        private final Sql sql;
        private final MaterialCertificates certificates;
        private final MaterialLookups lookups;
        private final DomainClock clock;

        QueueWorker(
                WorkerTransactions transactions,
                Sql sql,
                MaterialCertificates certificates,
                MaterialLookups lookups,
                DomainClock clock) {
            this.transactions = transactions;
            this.sql = sql;
            this.certificates = certificates;
            this.lookups = lookups;
            this.clock = clock;
        }
    }

    private final CertificateSearch search;
    private final CertificateSearchConfig config;
    private final QueueWorker queue;
    private final UUID holder = Ids.next();

    MaterialLookupJob(CertificateSearch search, CertificateSearchConfig config, QueueWorker queue) {
        this.search = search;
        this.config = config;
        this.queue = queue;
    }

    @Scheduled(
            every = "{halal.certificate-search.drain-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = JOB)
    void drain() {
        try {
            for (int asked = 0; asked < config.perRound(); asked++) {
                Optional<Lookup> next = queue.transactions.call(JOB, this::next);
                if (next.isEmpty() || !answer(next.get())) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("look-ups of certificates wait: %s", failure.getMessage());
        }
    }

    /** The first in the queue, if it is this replica's turn. The right to drain outlasts the longest question, and a killed holder. */
    private Optional<Lookup> next() {
        int mine = queue.sql.update("""
                update material_lookup_drain set holder = ?, held_until = clock_timestamp() + interval '2 minutes'
                where holder = ? or held_until < clock_timestamp()""", holder, holder);
        if (mine == 0) {
            return Optional.empty();
        }
        return queue.sql.first(
                "select id, number, product, producer from material_lookup where state = 'WAITING' order by position limit 1",
                row -> new Lookup(
                        row.getObject("id", UUID.class),
                        new CertificateQuery(
                                row.getString("number"), row.getString("product"), row.getString("producer"))));
    }

    /** @return whether to go on with the next */
    private boolean answer(Lookup lookup) {
        try {
            List<FoundCertificate> found = search.search(lookup.query());
            queue.transactions.run(JOB, () -> {
                Instant now = queue.clock.instant();
                queue.certificates.keep(found, "job:" + JOB, now);
                queue.lookups.answered(lookup.query(), "job:" + JOB, found.size(), now);
            });
            return true;
        } catch (CertificateSearchDown down) {
            queue.transactions.run(JOB, () -> note(lookup, down.reason(), 0));
            return false;
        } catch (CertificateSearchRefused refused) {
            return queue.transactions.call(JOB, () -> note(lookup, refused.reason(), 1));
        }
    }

    /** @return whether the look-up was given up, so that the next one's turn has come */
    private boolean note(Lookup lookup, String problem, int refusals) {
        return queue.sql
                .first(
                        """
                        with noted as (select ?::int as refusals, ?::int as most)
                        update material_lookup
                        set attempts = attempts + 1, last_problem = ?, bad_answers = bad_answers + refusals,
                            state = case when refusals > 0 and bad_answers + refusals >= most then 'FAILED' else state end,
                            ended_at = case when refusals > 0 and bad_answers + refusals >= most then ?::timestamptz end
                        from noted where id = ? and state = 'WAITING' returning state""",
                        row -> "FAILED".equals(row.getString("state")),
                        refusals,
                        config.refusalsUntilFailed(),
                        problem,
                        queue.clock.instant(),
                        lookup.id())
                .orElse(true);
    }
}
