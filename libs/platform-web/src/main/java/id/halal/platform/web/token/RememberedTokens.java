package id.halal.platform.web.token;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bearer tokens are checked by Quarkus' own mechanism; one that was found genuine is not checked again at every request for a minute,
 * and never after it expired. A caller sends the same token hundreds of times, and checking it cost more than many of the answers.
 */
@Alternative
@Priority(1)
@Singleton
@IfBuildProperty(name = "quarkus.oidc.enabled", stringValue = "true", enableIfMissing = true)
public class RememberedTokens implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;
    private final RememberedIdentities remembered;

    @Inject
    RememberedTokens(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
        this.remembered = new RememberedIdentities(Clock.systemUTC());
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        List<String> authorization = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorization.size() != 1) {
            return oidc.authenticate(context, providers);
        }
        String credentials = authorization.getFirst();
        Optional<SecurityIdentity> known = remembered.get(credentials);
        return known.isPresent()
                ? Uni.createFrom().item(known.get())
                : oidc.authenticate(context, providers).onItem().invoke(found -> keep(credentials, found));
    }

    private void keep(String credentials, @Nullable SecurityIdentity found) {
        if (found != null) {
            remembered.keep(credentials, found);
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
