package id.halal.application.material.certificate;

import id.halal.application.material.search.CertificateQuery;
import id.halal.application.material.search.CertificateSearchConfig;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table of questions to the national search; it survives outages of the search and of ourselves. */
@Singleton
public class MaterialLookups {

    static final String COLUMNS =
            "id, position, number, product, producer, state, requested_at, attempts, last_problem, found, ended_at";

    private static final String UNASKED = """
            insert into material_lookup (id, question, number, state, requested_by, requested_at)
            select n.id, n.question, n.number, 'WAITING', current_setting('app.caller', true), n.at
            from unnest(?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[]) as n(id, question, number, at, lately)
            where not exists (select 1 from material_certificate c where c.number = n.number and c.seen_at is not null)
                and not exists (select 1 from material_lookup l
                    where l.question = n.question and l.state = 'ANSWERED' and l.ended_at > n.lately)
            on conflict (question) where state = 'WAITING' do nothing""";

    private final Sql sql;
    private final CertificateSearchConfig config;
    private final DomainClock clock;

    MaterialLookups(Sql sql, CertificateSearchConfig config, DomainClock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** A question that waits already keeps its place. */
    public void enqueue(CertificateQuery query, String subject, @Nullable String problem) {
        sql.update(
                """
                insert into material_lookup (id, question, number, product, producer, state, requested_by, requested_at,
                    last_problem)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?) on conflict (question) where state = 'WAITING' do nothing""",
                Ids.next(),
                query.key(),
                query.number(),
                query.product(),
                query.producer(),
                subject,
                clock.instant(),
                problem);
    }

    /**
     * Puts numbers into the queue that were never found and not asked for lately, in the running transaction and under its caller.
     *
     * @param numbers in order, so that two files with the same ingredients never wait for each other
     */
    public void enqueueUnasked(List<String> numbers) {
        Instant now = clock.instant();
        Instant lately = now.minus(config.unknownFor());
        sql.bulk(
                UNASKED,
                numbers.stream()
                        .map(number -> new @Nullable Object[] {
                            Ids.next(), CertificateQuery.number(number).key(), number, now, lately
                        })
                        .toList());
    }

    /** Keeps the answer to a question that did not wait, or ends the one that did: it has been answered now. */
    void answered(CertificateQuery query, String subject, int found, Instant now) {
        sql.update("delete from material_lookup where question = ? and state = 'ANSWERED'", query.key());
        int waited = sql.update("""
                update material_lookup set state = 'ANSWERED', attempts = attempts + 1, last_problem = null, found = ?, ended_at = ?
                where question = ? and state = 'WAITING'""", found, now, query.key());
        if (waited == 0) {
            sql.update(
                    """
                    insert into material_lookup (id, question, number, product, producer, state, requested_by, requested_at,
                        attempts, found, ended_at)
                    values (?, ?, ?, ?, ?, 'ANSWERED', ?, ?, 1, ?, ?) on conflict (question) where state = 'ANSWERED' do nothing""",
                    Ids.next(),
                    query.key(),
                    query.number(),
                    query.product(),
                    query.producer(),
                    subject,
                    now,
                    found,
                    now);
        }
    }

    /** The last answer to this very question, if there was one. */
    Optional<MaterialLookupView> lastAnswer(CertificateQuery query) {
        return sql.first(
                "select " + COLUMNS + " from material_lookup where question = ? and state = 'ANSWERED'",
                MaterialLookups::read,
                query.key());
    }

    Optional<MaterialLookupView> waiting(CertificateQuery query) {
        return sql.first(
                "select " + COLUMNS + " from material_lookup where question = ? and state = 'WAITING'",
                MaterialLookups::read,
                query.key());
    }

    /** Those of the numbers whose last answer was that there is none. */
    public Set<String> unknown(Collection<String> numbers) {
        return new HashSet<>(sql.list("""
                select number from material_lookup
                where state = 'ANSWERED' and found = 0 and product is null and producer is null and number = any (?)""", row -> row.getString(1), (Object) numbers.toArray(String[]::new)));
    }

    /** What waits, first come first. */
    List<MaterialLookupView> waiting(long after, int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from material_lookup where state = 'WAITING' and position > ? order by position limit ?",
                MaterialLookups::read,
                after,
                limit);
    }

    private static MaterialLookupView read(ResultSet row) throws SQLException {
        return new MaterialLookupView(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                row.getString("number"),
                row.getString("product"),
                row.getString("producer"),
                row.getString("state"),
                Sql.instant(row, "requested_at"),
                row.getInt("attempts"),
                row.getString("last_problem"),
                row.getObject("found", Integer.class),
                Sql.instantOrNull(row, "ended_at"));
    }
}
