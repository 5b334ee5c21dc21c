package id.halal.business.oss;

import id.halal.contracts.BusinessScale;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** OSS over HTTP: with time limits (of the REST client), retries with jitter, and a breaker that spares a system that is down. */
@Singleton
class OssNibRegister implements NibRegister {

    private static final int REGENCY_DIGITS = 4;

    private final OssClient client;
    private final @Nullable String userKey;
    private final TypedGuard<Optional<NibFacts>> guard;

    @Inject
    OssNibRegister(@RestClient OssClient client, OssConfig config) {
        this.client = client;
        this.userKey = config.userKey().filter(key -> !key.isBlank()).orElse(null);
        this.guard = TypedGuard.create(new TypeLiteral<Optional<NibFacts>>() {})
                .withDescription("oss")
                .withRetry()
                .maxRetries(config.retries())
                .delay(config.retryDelay().toMillis(), ChronoUnit.MILLIS)
                .jitter(config.retryJitter().toMillis(), ChronoUnit.MILLIS)
                .retryOn(NibRegisterDown.class)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breakerCalls())
                .failureRatio(0.5)
                .delay(config.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .failOn(NibRegisterDown.class)
                .done()
                .build();
    }

    @Override
    public Optional<NibFacts> inquire(String nib) {
        try {
            return guard.get(() -> ask(nib));
        } catch (CircuitBreakerOpenException open) {
            throw new NibRegisterDown("BREAKER_OPEN", open);
        }
    }

    private Optional<NibFacts> ask(String nib) {
        OssClient.Answer answer;
        try {
            answer = client.inquire(userKey, OssClient.Question.of(nib));
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 400 || status == 404 || status == 422) {
                throw new NibRegisterRefused("HTTP_" + status);
            }
            // Also a page of HTML where JSON is due, which is how a system under maintenance answers.
            throw new NibRegisterDown("HTTP_" + status, refused);
        } catch (ProcessingException unreachable) {
            throw new NibRegisterDown(
                    unreachable.getMessage() != null && unreachable.getMessage().contains("timeout")
                            ? "TIMEOUT"
                            : "UNREACHABLE",
                    unreachable);
        }
        return facts(nib, answer.result());
    }

    private static Optional<NibFacts> facts(String nib, OssClient.@Nullable Result result) {
        if (result == null || result.code() == null) {
            throw new NibRegisterRefused("NO_RESULT");
        }
        return switch (result.code()) {
            case "404" -> Optional.empty();
            case "200" -> {
                OssClient.Data data = result.data();
                if (data == null || !nib.equals(data.nib())) {
                    throw new NibRegisterRefused("OTHER_NIB");
                }
                yield Optional.of(new NibFacts(data.name(), scale(data.scale()), regency(data.regionCode())));
            }
            default -> throw new NibRegisterRefused("OTHER_CODE");
        };
    }

    private static @Nullable BusinessScale scale(@Nullable String code) {
        return switch (code) {
            case "01" -> BusinessScale.MICRO;
            case "02" -> BusinessScale.SMALL;
            case "03" -> BusinessScale.MEDIUM;
            case "04" -> BusinessScale.LARGE;
            case null, default -> null;
        };
    }

    private static @Nullable String regency(@Nullable String region) {
        return region == null || region.length() < REGENCY_DIGITS ? null : region.substring(0, REGENCY_DIGITS);
    }
}
