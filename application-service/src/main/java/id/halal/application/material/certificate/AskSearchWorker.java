package id.halal.application.material.certificate;

import id.halal.application.material.search.CertificateQuery;
import id.halal.application.material.search.CertificateSearch;
import id.halal.application.material.search.CertificateSearchDown;
import id.halal.application.material.search.CertificateSearchRefused;
import id.halal.application.material.search.FoundCertificate;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.WorkerTransactions;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Asks the national search while somebody waits, and keeps what it says. As the worker, not as the caller: a caller may write nothing
 * into the register that claims to come from the portal.
 */
@Singleton
class AskSearchWorker {

    private static final String JOB = "certificate-search";

    /** @param problem why there was no answer */
    record Outcome(SearchAnswer answer, @Nullable String problem) {}

    private final CertificateSearch search;
    private final WorkerTransactions transactions;
    private final MaterialCertificates certificates;
    private final MaterialLookups lookups;
    private final DomainClock clock;

    AskSearchWorker(
            CertificateSearch search,
            WorkerTransactions transactions,
            MaterialCertificates certificates,
            MaterialLookups lookups,
            DomainClock clock) {
        this.search = search;
        this.transactions = transactions;
        this.certificates = certificates;
        this.lookups = lookups;
        this.clock = clock;
    }

    Outcome ask(CertificateQuery query, String subject) {
        try {
            List<FoundCertificate> found = search.search(query);
            transactions.run(JOB, () -> {
                Instant now = clock.instant();
                certificates.keep(found, "job:" + JOB, now);
                lookups.answered(query, subject, found.size(), now);
            });
            return new Outcome(SearchAnswer.ASKED, null);
        } catch (CertificateSearchDown down) {
            transactions.run(JOB, () -> lookups.enqueue(query, subject, down.reason()));
            return new Outcome(SearchAnswer.QUEUED, down.reason());
        } catch (CertificateSearchRefused refused) {
            return new Outcome(SearchAnswer.REFUSED, refused.reason());
        }
    }
}
