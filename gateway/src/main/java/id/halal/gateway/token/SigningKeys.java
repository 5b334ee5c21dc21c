package id.halal.gateway.token;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * The identity provider's keys, kept so that genuine tokens go on working while it is down. An unknown key makes it ask again, but
 * only once in a while and once for all who wait.
 */
@Singleton
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final Duration LONG_AGO = Duration.ofDays(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    private final TokensConfig config;
    private final HttpClient client;
    private volatile @Nullable KeySet known;
    private long triedAt;
    private long renewedAt;
    private boolean lastTryFailed = true;
    private @Nullable Future<KeySet> running;

    SigningKeys(TokensConfig config, HttpClient client) {
        this.config = config;
        this.client = client;
        this.triedAt = System.nanoTime() - LONG_AGO.toNanos();
        this.renewedAt = triedAt;
    }

    void fetchEarly(@Observes StartupEvent start) {
        refresh();
    }

    /** The issuer as the identity provider calls itself, once it was asked. */
    public Optional<String> issuer() {
        return Optional.ofNullable(known).map(KeySet::issuer);
    }

    /**
     * The keys that hold this one. Succeeds with keys that lack it when the identity provider has no such key either; fails when nobody
     * can say.
     */
    Future<KeySet> holding(String keyId) {
        KeySet keys = known;
        return keys != null && keys.holds(keyId) && areCurrent(keys) ? Future.succeededFuture(keys) : refresh();
    }

    /** Whether these are the keys in force; has old ones renewed behind the scenes. */
    boolean areCurrent(KeySet keys) {
        if (isOlderThan(renewedAt(), config.renewAfter())) {
            refresh();
        }
        return keys.equals(known);
    }

    /** Asks the identity provider, or answers with what the last try brought when that was a moment ago. */
    private synchronized Future<KeySet> refresh() {
        if (running != null) {
            return running;
        }
        KeySet keys = known;
        if (!isOlderThan(triedAt, keys == null ? config.retryEvery() : config.refreshAtMostEvery())) {
            return lastTryFailed || keys == null
                    ? Future.failedFuture("the identity provider did not answer a moment ago")
                    : Future.succeededFuture(keys);
        }
        triedAt = System.nanoTime();
        Promise<KeySet> promise = Promise.promise();
        running = promise.future();
        fetch().onComplete(fetched -> {
            done(fetched.succeeded() ? fetched.result() : null);
            if (fetched.failed()) {
                LOG.warnf("keys of the identity provider: %s", fetched.cause().getMessage());
            }
            promise.handle(fetched);
        });
        return promise.future();
    }

    private synchronized void done(@Nullable KeySet fetched) {
        running = null;
        lastTryFailed = fetched == null;
        if (fetched != null) {
            renewedAt = System.nanoTime();
            KeySet before = known;
            // The same keys keep their identity, by which remembered tokens are recognised.
            known = before != null && before.isSameAs(fetched) ? before : fetched;
        }
    }

    private synchronized long renewedAt() {
        return renewedAt;
    }

    /** Once more when it failed: a pooled connection may have died while nobody used it. */
    private Future<KeySet> fetch() {
        return fetchOnce().recover(failure -> fetchOnce());
    }

    private Future<KeySet> fetchOnce() {
        return get(config.url() + "/.well-known/openid-configuration").compose(discovery -> {
            JsonObject document = discovery.toJsonObject();
            return get(document.getString("jwks_uri")).compose(keys -> parse(document.getString("issuer"), keys));
        });
    }

    private Future<KeySet> parse(String issuer, Buffer keys) {
        try {
            return Future.succeededFuture(KeySet.of(issuer, keys.toString(), config.audience(), config.skew()));
        } catch (JoseException malformed) {
            return Future.failedFuture(malformed);
        }
    }

    private Future<Buffer> get(String url) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(url)
                        .setTimeout(ANSWER_WITHIN.toMillis()))
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture(url + " answered " + response.statusCode()));
    }

    private static boolean isOlderThan(long nanoTime, Duration age) {
        return System.nanoTime() - nanoTime >= age.toNanos();
    }
}
