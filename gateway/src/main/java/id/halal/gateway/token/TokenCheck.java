package id.halal.gateway.token;

import id.halal.platform.web.memory.RecentlyUsed;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Checks signature, issuer, audience and expiry of a bearer token. The services check it again: this one keeps rubbish away from them
 * and gives the limits a name to count by.
 */
@Singleton
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String SCHEME = "Bearer ";
    private static final int MAX_LENGTH = 8192;
    private static final Future<TokenVerdict> ABSENT = Future.succeededFuture(new TokenVerdict.Absent());
    private static final Future<TokenVerdict> REFUSED = Future.succeededFuture(new TokenVerdict.Refused());

    /** @param keys those it was checked with: other keys, another check */
    private record Remembered(Future<TokenVerdict> verdict, Instant expires, KeySet keys) {}

    private final SigningKeys keys;
    private final Duration skew;
    private final RecentlyUsed<String, Remembered> remembered;

    TokenCheck(SigningKeys keys, TokensConfig config) {
        this.keys = keys;
        this.skew = config.skew();
        this.remembered = new RecentlyUsed<>(config.remembered(), Duration.ofMinutes(10), System::nanoTime);
    }

    /**
     * @param authorization all headers of that name
     * @return completed at once for a token seen before or signed with a known key; otherwise on the caller's context
     */
    public Future<TokenVerdict> check(List<String> authorization) {
        if (authorization.isEmpty()) {
            return ABSENT;
        }
        String header = authorization.getFirst();
        if (authorization.size() > 1
                || header.length() > MAX_LENGTH
                || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return REFUSED;
        }
        return check(header.substring(SCHEME.length()).strip());
    }

    private Future<TokenVerdict> check(String token) {
        Remembered seen = remembered.get(token);
        if (seen != null && keys.areCurrent(seen.keys())) {
            return Instant.now().isBefore(seen.expires()) ? seen.verdict() : REFUSED;
        }
        String keyId;
        try {
            keyId = JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
        } catch (JoseException malformed) {
            return REFUSED;
        }
        if (keyId == null) {
            return REFUSED;
        }
        Future<KeySet> holding = keys.holding(keyId);
        if (holding.succeeded()) {
            return verify(token, holding.result());
        }
        return onOwnContext(holding)
                .compose(found -> verify(token, found))
                .recover(unknown -> Future.succeededFuture(new TokenVerdict.Undecided()));
    }

    private Future<TokenVerdict> verify(String token, KeySet with) {
        try {
            JwtClaims claims = with.verify(token);
            Future<TokenVerdict> genuine = Future.succeededFuture(new TokenVerdict.Genuine(claims.getSubject()));
            Instant expires =
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()).plus(skew);
            remembered.put(token, new Remembered(genuine, expires, with));
            return genuine;
        } catch (InvalidJwtException | MalformedClaimException refused) {
            // The codes only: the message would quote the token's claims.
            LOG.debugf("token refused: %s", codes(refused));
            return REFUSED;
        }
    }

    private static Object codes(Exception refused) {
        return refused instanceof InvalidJwtException invalid
                ? invalid.getErrorDetails().stream()
                        .map(error -> error.getErrorCode())
                        .toList()
                : "malformed claim";
    }

    /** Whoever waited for keys that another request fetched goes on where it belongs, not on the other's event loop. */
    private static <T> Future<T> onOwnContext(Future<T> future) {
        Context own = Vertx.currentContext();
        if (own == null) {
            return future;
        }
        Promise<T> promise = Promise.promise();
        future.onComplete(done -> own.runOnContext(now -> promise.handle(done)));
        return promise.future();
    }
}
