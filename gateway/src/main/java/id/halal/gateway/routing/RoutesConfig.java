package id.halal.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who owns what. */
@ConfigMapping(prefix = "gateway.routes")
public interface RoutesConfig {

    /** By the service's short name, which is also its name under {@code /api/v1/operations}. */
    @WithParentName
    Map<String, Route> services();

    /** One service. */
    interface Route {

        /** Its replicas, each {@code http://host:port} without a path. */
        List<URI> addresses();

        /** The first segments after {@code /api/v1} that belong to it. */
        Set<String> resources();

        /** Failures in a row after which a replica is left alone for a while. */
        @WithDefault("3")
        int failuresToOpen();

        /** How long it is left alone before one request may try it again. */
        @WithDefault("2S")
        Duration pause();
    }
}
