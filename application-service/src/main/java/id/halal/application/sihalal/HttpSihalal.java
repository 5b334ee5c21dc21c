package id.halal.application.sihalal;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** SIHALAL over HTTP: with time limits (of the REST client), retries with jitter, and a breaker that spares a system that is down. */
@Singleton
class HttpSihalal implements Sihalal {

    private final SihalalClient client;
    private final TypedGuard<Optional<SihalalAnswer>> guard;

    @Inject
    HttpSihalal(@RestClient SihalalClient client, SihalalConfig config) {
        this.client = client;
        this.guard = TypedGuard.create(new TypeLiteral<Optional<SihalalAnswer>>() {})
                .withDescription("sihalal")
                .withRetry()
                .maxRetries(config.retries())
                .delay(config.retryDelay().toMillis(), ChronoUnit.MILLIS)
                .jitter(config.retryJitter().toMillis(), ChronoUnit.MILLIS)
                .retryOn(SihalalDown.class)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breakerCalls())
                .failureRatio(0.5)
                .delay(config.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .failOn(SihalalDown.class)
                .done()
                .build();
    }

    @Override
    public Optional<SihalalAnswer> file(String number) {
        try {
            return guard.get(() -> ask(number));
        } catch (CircuitBreakerOpenException open) {
            throw new SihalalDown("BREAKER_OPEN", open);
        }
    }

    private Optional<SihalalAnswer> ask(String number) {
        try {
            return Optional.of(AnswerReader.read(number, client.file(number)));
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 404) {
                return Optional.empty();
            }
            if (status == 400 || status == 422) {
                throw new SihalalRefused("HTTP_" + status);
            }
            // Also a page of HTML where JSON is due, which is how a system under maintenance answers.
            throw new SihalalDown("HTTP_" + status, refused);
        } catch (ProcessingException unreachable) {
            throw new SihalalDown(
                    unreachable.getMessage() != null && unreachable.getMessage().contains("timeout")
                            ? "TIMEOUT"
                            : "UNREACHABLE",
                    unreachable);
        }
    }
}
