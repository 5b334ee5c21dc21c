package id.halal.application.sihalal;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks SIHALAL about the files that are due, the longest waiting first. Every replica drains; a file is asked about by the one that has
 * its lease. An outage ends the round for all and costs no file its place; each failure doubles the pause.
 */
@Singleton
class SihalalLookupJob {

    private static final Logger LOG = Logger.getLogger(SihalalLookupJob.class);
    private static final String JOB = "sihalal-lookup";
    private static final int MOST_DOUBLINGS = 20;

    private record Lookup(UUID application, String number) {}

    private final Sihalal sihalal;
    private final SihalalConfig config;
    private final WorkerTransactions transactions;
    private final Sql sql;
    private final LookupAnswers answers;
    private final DomainClock clock;
    private final UUID holder = Ids.next();

    SihalalLookupJob(
            Sihalal sihalal,
            SihalalConfig config,
            WorkerTransactions transactions,
            Sql sql,
            LookupAnswers answers,
            DomainClock clock) {
        this.sihalal = sihalal;
        this.config = config;
        this.transactions = transactions;
        this.sql = sql;
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(
            every = "{halal.sihalal.drain-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = JOB)
    void drain() {
        try {
            boolean more = true;
            for (int asked = 0; more && asked < config.perRound(); asked++) {
                more = transactions.call(JOB, this::take).map(this::answer).orElse(false);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("sihalal look-ups wait: %s", failure.getMessage());
        }
    }

    /** The longest waiting that nobody asks about now. The lease outlasts the longest question, and a killed holder. */
    private Optional<Lookup> take() {
        return sql.first(
                """
                update sihalal_lookup set held_by = ?, held_until = clock_timestamp() + interval '2 minutes', attempts = attempts + 1
                where application_id = (
                    select application_id from sihalal_lookup
                    where state = 'OPEN' and due_at <= ? and retry_at <= clock_timestamp() and held_until < clock_timestamp()
                      and exists (select 1 from sihalal_outage where retry_at <= clock_timestamp())
                    order by due_at, application_id limit 1 for update skip locked)
                returning application_id, sihalal_number""",
                row -> new Lookup(row.getObject("application_id", UUID.class), row.getString("sihalal_number")),
                holder,
                clock.instant());
    }

    /** @return whether to go on with the next */
    private boolean answer(Lookup lookup) {
        try {
            Optional<SihalalAnswer> answer = sihalal.file(lookup.number());
            transactions.run(JOB, () -> {
                answers.record(lookup.application(), () -> letGo(lookup, null, 0), answer);
                available();
            });
        } catch (SihalalDown down) {
            transactions.run(JOB, () -> {
                letGo(lookup, down.reason(), 0);
                away(down.reason());
            });
            return false;
        } catch (SihalalRefused refused) {
            transactions.run(JOB, () -> {
                letGo(lookup, refused.reason(), 1);
                available();
            });
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "what SIHALAL says of %s could not be taken in", lookup.application());
            transactions.run(JOB, () -> letGo(lookup, "INTERNAL", 1));
        }
        return true;
    }

    /**
     * Gives the lease back.
     *
     * @param bad 1 for an answer that is none: this file waits longer each time, the others do not
     * @return false when the lease ran out and another has it, or the number changed meanwhile: then the answer is not ours to record
     */
    private boolean letGo(Lookup lookup, @Nullable String problem, int bad) {
        return sql.update("""
                        update sihalal_lookup set held_by = null, held_until = '-infinity', last_problem = ?,
                            bad_answers = bad_answers + ?,
                            retry_at = case when ? = 0 then retry_at
                                else clock_timestamp() + least(interval '1 day', interval '1 minute' * power(2, least(bad_answers, 12))) end
                        where application_id = ? and held_by = ? and sihalal_number = ?""", problem, bad, bad, lookup.application(), holder, lookup.number()) == 1;
    }

    private void away(String reason) {
        Duration first = config.outagePause();
        sql.update(
                """
                update sihalal_outage set since = coalesce(since, ?), failures = failures + 1, reason = ?,
                    retry_at = clock_timestamp() + least(? * interval '1 millisecond',
                        ? * interval '1 millisecond' * power(2, least(failures, ?)))""", clock.instant(), reason, config.longestOutagePause().toMillis(), first.toMillis(), MOST_DOUBLINGS);
    }

    private void available() {
        sql.update(
                "update sihalal_outage set since = null, failures = 0, reason = null, retry_at = '-infinity' where since is not null");
    }
}
