package id.halal.platform.data.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the running request, if there is one, so that an event can be followed back to it. */
@Singleton
class RequestTrace {

    private static final int LENGTH = 55;

    private final Instance<RoutingContext> request;

    RequestTrace(Instance<RoutingContext> request) {
        this.request = request;
    }

    @Nullable
    String traceparent() {
        ManagedContext context = Arc.container().requestContext();
        if (!context.isActive()) {
            return null;
        }
        try {
            String header = request.get().request().getHeader("traceparent");
            return header != null && header.length() == LENGTH ? header : null;
        } catch (RuntimeException noHttpRequest) {
            return null;
        }
    }
}
