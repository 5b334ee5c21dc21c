package id.halal.gateway.health;

import id.halal.gateway.routing.RouteTable;
import id.halal.gateway.token.SigningKeys;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as the door stands open. A service that is down is told but does not close it: the others go on, and the gateway
 * answers for the missing one.
 */
@Readiness
@Singleton
class UpstreamsCheck implements HealthCheck {

    private final RouteTable routes;
    private final SigningKeys keys;

    UpstreamsCheck(RouteTable routes, SigningKeys keys) {
        this.routes = routes;
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check =
                HealthCheckResponse.named("upstreams").up();
        check.withData("identity-provider", keys.issuer().isPresent() ? "keys known" : "no keys yet");
        routes.all().forEach(upstream -> {
            long answering = upstream.replicas().stream()
                    .filter(replica -> !replica.isSpared())
                    .count();
            check.withData(
                    upstream.name(), answering + " of " + upstream.replicas().size() + " answering");
        });
        return check.build();
    }
}
