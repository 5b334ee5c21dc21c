package id.halal.application.standing;

import id.halal.application.document.LooseDocuments;
import id.halal.application.filing.Actor;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** The papers a step of a certificate rests on. Sent again, a paper changes nothing. */
@Singleton
class StandingDocuments {

    record Stored(String mediaType, String contentSha256) {}

    private final LooseDocuments documents;
    private final StandingFinder finder;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final DomainClock clock;
    private final Sql sql;

    StandingDocuments(
            LooseDocuments documents,
            StandingFinder finder,
            ScopedTransactions transactions,
            Writes writes,
            DomainClock clock,
            Sql sql) {
        this.documents = documents;
        this.finder = finder;
        this.transactions = transactions;
        this.writes = writes;
        this.clock = clock;
        this.sql = sql;
    }

    /** Stores before it writes: the row is what keeps the bytes. */
    Response put(String number, String sha256, byte[] content, Actor actor) {
        transactions.read(scope -> finder.get(scope, number));
        LooseDocuments.Loose loose = documents.keep(content, sha256);
        return writes.run(scope -> {
            Standing standing = finder.get(scope, number);
            sql.update(
                    """
                    insert into certificate_document (number, sha256, content_sha256, media_type, uploaded_by, uploaded_at)
                    values (?, ?, ?, ?, ?, ?) on conflict (number, sha256) do nothing""",
                    standing.number(),
                    sha256,
                    loose.contentSha256(),
                    loose.mediaType(),
                    actor.subject(),
                    clock.instant());
            return Written.ok(new StandingDocumentView(sha256, loose.mediaType()));
        });
    }

    Stored find(Standing standing, String sha256) {
        return sql.first(
                        "select media_type, content_sha256 from certificate_document where number = ? and sha256 = ?",
                        row -> new Stored(row.getString("media_type"), row.getString("content_sha256")),
                        standing.number(),
                        sha256)
                .orElseThrow(ProblemException::notFound);
    }
}
