package id.halal.proof.client;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The one door of a stack. */
public final class Gateway {

    private static final String PREFIX = "/api/v1";

    private final String address;
    private final HttpClient http;
    private final Tokens tokens;

    /**
     * A door to a stack.
     *
     * @param address of the gateway, without a path
     * @param issuer of the tokens
     */
    public Gateway(String address, String issuer) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.tokens = new Tokens(issuer, http, InstantSource.system());
    }

    /** Requests of a demo person. */
    public Caller as(String username) {
        return new Caller(this, username, () -> tokens.of(username), Patience.USUAL);
    }

    /** Requests without a token. */
    public Caller anonymous() {
        return new Caller(this, "nobody", () -> null, Patience.USUAL);
    }

    /** Requests with whatever is given as the token. */
    public Caller withToken(String name, String token) {
        return new Caller(this, name, () -> token, Patience.USUAL);
    }

    HttpClient http() {
        return http;
    }

    URI uri(String path) {
        return URI.create(address + PREFIX + path);
    }

    /** Who sends requests. */
    public static final class Caller {

        private final Gateway gateway;
        private final String name;
        private final Supplier<@Nullable String> token;
        private final Patience patience;

        private Caller(Gateway gateway, String name, Supplier<@Nullable String> token, Patience patience) {
            this.gateway = gateway;
            this.name = name;
            this.token = token;
            this.patience = patience;
        }

        /** The same person with another patience. */
        public Caller with(Patience other) {
            return new Caller(gateway, name, token, other);
        }

        public String name() {
            return name;
        }

        /** The token as it would be sent now; null for nobody's. */
        public @Nullable String token() {
            return token.get();
        }

        /** @param path below {@code /api/v1}, with its query */
        public Call get(String path) {
            return new Call(gateway, this, "GET", path).patience(patience);
        }

        /** What a GET would answer, without its body. */
        public Call head(String path) {
            return new Call(gateway, this, "HEAD", path).patience(patience);
        }

        /** A POST with an idempotency key of its own. */
        public Call post(String path) {
            return new Call(gateway, this, "POST", path).patience(patience).freshKey();
        }

        public Call put(String path) {
            return new Call(gateway, this, "PUT", path).patience(patience);
        }

        public Call patch(String path) {
            return new Call(gateway, this, "PATCH", path).patience(patience);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
