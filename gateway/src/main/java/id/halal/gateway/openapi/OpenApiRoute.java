package id.halal.gateway.openapi;

import id.halal.gateway.access.Exchange;
import id.halal.gateway.problem.GatewayProblem;
import id.halal.gateway.proxy.DoorAnswers;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The merged document at {@code /openapi}: YAML, or JSON for who accepts that. */
@ApplicationScoped
class OpenApiRoute {

    private static final Logger LOG = Logger.getLogger(OpenApiRoute.class);

    private final ServiceDocuments documents;
    private final DoorAnswers answers;

    OpenApiRoute(ServiceDocuments documents, DoorAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    void add(@Observes Router router) {
        router.route("/openapi").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        // The document may be built by another request, on its event loop.
        Context own = context.vertx().getOrCreateContext();
        documents
                .merged()
                .onComplete(built -> own.runOnContext(now -> {
                    if (built.succeeded()) {
                        send(context, built.result());
                    } else {
                        refuse(DoorAnswers.of(context), built.cause());
                    }
                }));
    }

    private static void send(RoutingContext context, ServiceDocuments.Merged merged) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean json = accept != null && accept.contains("json") && !accept.contains("yaml");
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, json ? "application/json" : "application/yaml;charset=UTF-8")
                .putHeader(HttpHeaders.VARY, "Accept")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.end();
        } else {
            response.end(json ? merged.json() : merged.yaml());
        }
    }

    private void refuse(Exchange exchange, Throwable failure) {
        if (failure instanceof CollisionException collision) {
            LOG.errorf("documents collide: %s, trace id %s", collision.what(), exchange.traceId());
            answers.refuse(exchange, ProblemException.of(GatewayProblem.OPENAPI_COLLISION, collision.what()));
        } else {
            answers.fail(exchange, failure);
        }
    }
}
