package id.halal.platform.web.token;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedIdentitiesTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final String BEARER = "Bearer one";

    private Instant now = START;
    private final RememberedIdentities remembered = new RememberedIdentities(new Moving());

    @Test
    void aTokenIsRememberedWithItsRoles() {
        remembered.keep(BEARER, identity(new Token(START.plusSeconds(300))));

        assertThat(remembered.get(BEARER)).hasValueSatisfying(identity -> {
            assertThat(identity.getPrincipal().getName()).isEqualTo("somebody");
            assertThat(identity.getRoles()).containsExactly("companion");
            assertThat(identity.isAnonymous()).isFalse();
        });
        assertThat(remembered.get("Bearer two")).isEmpty();
    }

    @Test
    void aTokenThatExpiredIsNotGenuineAnyMore() {
        remembered.keep(BEARER, identity(new Token(START.plusSeconds(20))));

        now = START.plusSeconds(19);
        assertThat(remembered.get(BEARER)).isPresent();
        now = START.plusSeconds(20);
        assertThat(remembered.get(BEARER)).isEmpty();
    }

    @Test
    void afterAMinuteItIsCheckedAgain() {
        remembered.keep(BEARER, identity(new Token(START.plus(Duration.ofHours(1)))));

        now = START.plus(RememberedIdentities.AT_MOST);
        assertThat(remembered.get(BEARER)).isEmpty();
    }

    @Test
    void whatHasNoEndOrIsNoTokenIsNotRemembered() {
        remembered.keep(BEARER, identity(new Token(Instant.EPOCH)));
        assertThat(remembered.get(BEARER)).isEmpty();

        remembered.keep(BEARER, identity(() -> "by password"));
        assertThat(remembered.get(BEARER)).isEmpty();

        remembered.keep(
                BEARER, QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        assertThat(remembered.get(BEARER)).isEmpty();
    }

    private static SecurityIdentity identity(Principal principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRole("companion")
                .addAttribute("request", new Object())
                .build();
    }

    private record Token(Instant expires) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String claim) {
            return claim.equals("exp") ? (T) (Long) expires.getEpochSecond() : null;
        }
    }

    private final class Moving extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
