package id.halal.application.material.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How the national search of certificates is asked. */
@ConfigMapping(prefix = "halal.certificate-search")
public interface CertificateSearchConfig {

    /** How often the queue is looked at; {@code off} in tests. */
    @WithDefault("5s")
    String drainEvery();

    /** Look-ups of one round at most. */
    @WithDefault("100")
    int perRound();

    /** Rows of one answer. */
    @WithDefault("100")
    int pageSize();

    /** A question is not asked again while its answer is younger. */
    @WithDefault("P7D")
    Duration freshFor();

    /** The same for a question that found nothing: a certificate may be issued any day. */
    @WithDefault("P1D")
    Duration unknownFor();

    @WithDefault("2")
    int retries();

    @WithDefault("PT0.2S")
    Duration retryDelay();

    @WithDefault("PT0.1S")
    Duration retryJitter();

    /** After so long no further try is begun: somebody may be waiting. */
    @WithDefault("PT3S")
    Duration patience();

    /** Questions asked at once; more are told that it is busy, so that a slow search never takes all our threads. */
    @WithDefault("8")
    int atOnce();

    /** Of this many last calls half must fail before the breaker opens. */
    @WithDefault("4")
    int breakerCalls();

    @WithDefault("PT10S")
    Duration breakerDelay();

    /** After so many answers that are none the look-up is given up, so that those behind it come to their turn. */
    @WithDefault("5")
    int refusalsUntilFailed();
}
