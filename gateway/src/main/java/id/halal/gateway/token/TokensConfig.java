package id.halal.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Whose tokens are accepted. */
@ConfigMapping(prefix = "gateway.tokens")
public interface TokensConfig {

    /** The realm as this process reaches it; its discovery document names issuer and keys. */
    URI url();

    /** The realm as browsers reach it, when that differs from the issuer. */
    Optional<URI> publicUrl();

    @WithDefault("halal-api")
    String audience();

    /** Allowed difference of clocks. */
    @WithDefault("5S")
    Duration skew();

    /** Keys are fetched at most so often, however many tokens with unknown keys come. */
    @WithDefault("10S")
    Duration refreshAtMostEvery();

    /** Without any keys yet, the next try comes after so long. */
    @WithDefault("1S")
    Duration retryEvery();

    /** Known keys are renewed behind the scenes after so long, so that a withdrawn key goes. */
    @WithDefault("10M")
    Duration renewAfter();

    /** Tokens found genuine are remembered until they expire; so many at most. */
    @WithDefault("10000")
    int remembered();
}
