package id.halal.gateway.proxy;

import id.halal.gateway.access.AccessLog;
import id.halal.gateway.access.Exchange;
import id.halal.gateway.problem.ProblemWriter;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The answers the gateway gives by itself. */
@Singleton
public class DoorAnswers {

    private static final Logger LOG = Logger.getLogger(DoorAnswers.class);
    private static final String EXCHANGE = Exchange.class.getName();

    private final AccessLog log;
    private final ProblemWriter problems;
    private final ProxyConfig config;

    DoorAnswers(AccessLog log, ProblemWriter problems, ProxyConfig config) {
        this.log = log;
        this.problems = problems;
        this.config = config;
    }

    /** The request's record; kept in its context for the handlers that come later. */
    Exchange begin(RoutingContext context) {
        Exchange exchange = new Exchange(context.request());
        context.put(EXCHANGE, exchange);
        log.watch(context, exchange);
        return exchange;
    }

    public static Exchange of(RoutingContext context) {
        return context.get(EXCHANGE);
    }

    /** Ends the request with a problem; a body still on its way is read and dropped. */
    public void refuse(Exchange exchange, ProblemException problem) {
        HttpServerResponse response = exchange.request().response();
        if (response.ended() || response.closed()) {
            return;
        }
        Buffer document = problems.write(problem, exchange.acceptLanguage(), exchange.traceId(), response.headers());
        response.setStatusCode(problem.status())
                .putHeader(Exchange.REQUEST_ID, exchange.requestId())
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(document);
        new LimitedBody(exchange.request(), config.bodyLimit().asLongValue()).discard();
    }

    /** Ends the request after something nobody foresaw. */
    public void fail(Exchange exchange, @Nullable Throwable bug) {
        LOG.errorf(bug, "unexpected failure, trace id %s", exchange.traceId());
        refuse(exchange, ProblemException.of(CommonProblem.INTERNAL));
    }
}
