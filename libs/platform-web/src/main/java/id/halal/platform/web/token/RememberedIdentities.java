package id.halal.platform.web.token;

import id.halal.platform.web.memory.RecentlyUsed;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whose tokens were found genuine a short while ago. */
final class RememberedIdentities {

    static final Duration AT_MOST = Duration.ofMinutes(1);

    private static final int CALLERS = 10_000;

    private record Remembered(SecurityIdentity identity, Instant until) {}

    private final Clock clock;
    private final RecentlyUsed<String, Remembered> remembered = new RecentlyUsed<>(CALLERS, AT_MOST, System::nanoTime);

    /** @param clock real time, which tokens are issued in; not the one that may be moved */
    RememberedIdentities(Clock clock) {
        this.clock = clock;
    }

    Optional<SecurityIdentity> get(String credentials) {
        Remembered seen = remembered.get(credentials);
        return seen != null && clock.instant().isBefore(seen.until()) ? Optional.of(seen.identity()) : Optional.empty();
    }

    /** Only what came from a token with an end; nothing of the request it came with, which would stay in memory. */
    void keep(String credentials, SecurityIdentity found) {
        if (found.isAnonymous()
                || !(found.getPrincipal() instanceof JsonWebToken token)
                || token.getExpirationTime() <= 0) {
            return;
        }
        Instant expires = Instant.ofEpochSecond(token.getExpirationTime());
        Instant latest = clock.instant().plus(AT_MOST);
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(found.getRoles())
                .build();
        remembered.put(credentials, new Remembered(identity, expires.isBefore(latest) ? expires : latest));
    }
}
