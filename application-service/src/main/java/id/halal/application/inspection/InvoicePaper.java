package id.halal.application.inspection;

import id.halal.application.paper.Papers;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;

import java.util.UUID;

/**
 * The invoice as a paper. It is made the first time somebody reads it, outside of any transaction, and from then on it is these bytes:
 * of two who make it at once the first writes its hash.
 */
@Singleton
class InvoicePaper {

    private final InvoicePaperFinder finder;
    private final ScopedTransactions transactions;
    private final Papers papers;
    private final ContentStorage storage;
    private final Sql sql;

    InvoicePaper(
            InvoicePaperFinder finder,
            ScopedTransactions transactions,
            Papers papers,
            ContentStorage storage,
            Sql sql) {
        this.finder = finder;
        this.transactions = transactions;
        this.papers = papers;
        this.storage = storage;
        this.sql = sql;
    }

    /** The hash of its bytes. */
    String kept(UUID application, InvoicePaperFinder.Found found) {
        if (found.sha256() != null) {
            return found.sha256();
        }
        String made = storage.put(papers.pdf(found.paper())).sha256();
        return transactions.write(scope -> first(scope, application, made));
    }

    private String first(CallerScope scope, UUID application, String made) {
        sql.update(
                "update application_invoice set pdf_sha256 = ? where application_id = ? and pdf_sha256 is null",
                made,
                application);
        String first = finder.get(scope, application).sha256();
        return first == null ? made : first;
    }

    byte[] read(String sha256) {
        return storage.read(sha256);
    }
}
