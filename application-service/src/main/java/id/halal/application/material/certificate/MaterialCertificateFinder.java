package id.halal.application.material.certificate;

import id.halal.application.content.PlainText;
import id.halal.application.material.search.CertificateQuery;
import id.halal.application.material.search.CertificateSearchConfig;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the register and the queue. Both hold only what the national search shows to everyone: any signed-in caller sees all. */
@Singleton
class MaterialCertificateFinder {

    private final MaterialCertificates certificates;
    private final MaterialLookups lookups;
    private final CertificateSearchConfig config;
    private final DomainClock clock;

    MaterialCertificateFinder(
            MaterialCertificates certificates,
            MaterialLookups lookups,
            CertificateSearchConfig config,
            DomainClock clock) {
        this.certificates = certificates;
        this.lookups = lookups;
        this.config = config;
        this.clock = clock;
    }

    /** Whether the last answer to this question is young enough. */
    boolean fresh(CallerScope scope, CertificateQuery query) {
        return lookups.lastAnswer(query).map(this::fresh).orElse(false);
    }

    private boolean fresh(MaterialLookupView answer) {
        Instant at = answer.endedAt();
        Integer found = answer.found();
        Duration limit = found != null && found > 0 ? config.freshFor() : config.unknownFor();
        return at != null && at.plus(limit).isAfter(clock.instant());
    }

    Page<MaterialCertificateView> register(
            CallerScope scope, CertificateQuery query, MaterialCertificate.@Nullable State state, PageRequest page) {
        return page(query.number(), query.product(), query.producer(), state, page);
    }

    /** For instance what waits for a second person. */
    Page<MaterialCertificateView> inState(CallerScope scope, MaterialCertificate.State state, PageRequest page) {
        return page(null, null, null, state, page);
    }

    private Page<MaterialCertificateView> page(
            @Nullable String number,
            @Nullable String product,
            @Nullable String producer,
            MaterialCertificate.@Nullable State state,
            PageRequest page) {
        Optional<Cursor> after = page.after(2);
        Instant now = clock.instant();
        List<MaterialCertificate> rows = certificates.search(
                new CertificateFilter(
                        number,
                        product,
                        producer,
                        state,
                        after.map(cursor -> cursor.text(0)).orElse(null),
                        after.map(cursor -> cursor.text(1)).orElse(null)),
                page.fetchSize());
        return Page.of(rows, page, line -> Cursor.of(line.number(), PlainText.of(line.productName())))
                .map(line -> MaterialCertificateView.of(line, now));
    }

    MaterialCertificateView get(CallerScope scope, UUID id) {
        return certificates
                .find(id)
                .map(line -> MaterialCertificateView.of(line, clock.instant()))
                .orElseThrow(ProblemException::notFound);
    }

    @Nullable
    MaterialLookupView waiting(CallerScope scope, CertificateQuery query) {
        return lookups.waiting(query).orElse(null);
    }

    Page<MaterialLookupView> queue(CallerScope scope, PageRequest page) {
        long after = page.after(1).map(MaterialCertificateFinder::position).orElse(0L);
        return Page.of(lookups.waiting(after, page.fetchSize()), page, row -> Cursor.of(row.position()));
    }

    private static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.text(0));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
