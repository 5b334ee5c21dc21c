package id.halal.application.material.search;

import id.halal.indonesia.CertificateNumber;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The search over HTTP: with time limits (of the REST client), retries with jitter, a breaker, and few questions at once. */
@Singleton
class PortalCertificateSearch implements CertificateSearch {

    private static final int ISO_DATE = 10;

    private final CertificateSearchClient client;
    private final int pageSize;
    private final TypedGuard<List<FoundCertificate>> guard;

    @Inject
    PortalCertificateSearch(@RestClient CertificateSearchClient client, CertificateSearchConfig config) {
        this.client = client;
        this.pageSize = config.pageSize();
        this.guard = TypedGuard.create(new TypeLiteral<List<FoundCertificate>>() {})
                .withDescription("certificate-search")
                .withRetry()
                .maxRetries(config.retries())
                .maxDuration(config.patience().toMillis(), ChronoUnit.MILLIS)
                .delay(config.retryDelay().toMillis(), ChronoUnit.MILLIS)
                .jitter(config.retryJitter().toMillis(), ChronoUnit.MILLIS)
                .retryOn(CertificateSearchDown.class)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breakerCalls())
                .failureRatio(0.5)
                .delay(config.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .failOn(CertificateSearchDown.class)
                .done()
                .withBulkhead()
                .limit(config.atOnce())
                .done()
                .build();
    }

    @Override
    public List<FoundCertificate> search(CertificateQuery query) {
        try {
            return guard.get(() -> ask(query));
        } catch (CircuitBreakerOpenException open) {
            throw new CertificateSearchDown("BREAKER_OPEN", open);
        } catch (BulkheadException busy) {
            throw new CertificateSearchDown("BUSY", busy);
        }
    }

    private List<FoundCertificate> ask(CertificateQuery query) {
        CertificateSearchClient.Answer answer;
        try {
            answer = client.search(query.number(), query.product(), query.producer(), 1, pageSize);
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 400 || status == 404 || status == 422) {
                throw new CertificateSearchRefused("HTTP_" + status);
            }
            // Also a page of HTML where JSON is due, which is how a system under maintenance answers.
            throw new CertificateSearchDown("HTTP_" + status, refused);
        } catch (ProcessingException unreachable) {
            throw new CertificateSearchDown(
                    unreachable.getMessage() != null && unreachable.getMessage().contains("timeout")
                            ? "TIMEOUT"
                            : "UNREACHABLE",
                    unreachable);
        }
        CertificateSearchClient.Data data = answer.data();
        if (data == null || data.rows() == null) {
            throw new CertificateSearchRefused("NO_RESULT");
        }
        return data.rows().stream()
                .flatMap(row -> found(row).stream())
                // It compares parts of numbers; whoever asks for a number means that one.
                .filter(found -> query.number() == null || query.number().equals(found.number()))
                .toList();
    }

    /** A row without number, product or producer tells nothing, and a fatwa decision is no certificate. */
    private static Optional<FoundCertificate> found(CertificateSearchClient.Row row) {
        CertificateSearchClient.Certificate certificate = row.certificate();
        if (certificate == null || row.producer() == null) {
            return Optional.empty();
        }
        String number = clean(certificate.number()).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        String product = clean(row.product());
        String producer = clean(row.producer().name());
        return number.isEmpty() || product.isEmpty() || producer.isEmpty() || CertificateNumber.isFatwaDecision(number)
                ? Optional.empty()
                : Optional.of(new FoundCertificate(number, product, producer, date(certificate.date())));
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.length() < ISO_DATE ? null : LocalDate.parse(text.substring(0, ISO_DATE));
        } catch (DateTimeParseException otherForm) {
            return null;
        }
    }
}
