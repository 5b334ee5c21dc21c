package id.halal.gateway.proxy;

import id.halal.gateway.access.Exchange;
import id.halal.gateway.problem.GatewayProblem;
import id.halal.gateway.problem.ProblemWriter;
import id.halal.gateway.routing.Replica;
import id.halal.gateway.routing.Upstream;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/** One request between caller and service: picks the replica, mends the headers, and answers itself when the service does not. */
final class Passage implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Exchange exchange;
    private final Upstream upstream;
    private final LimitedBody body;
    private final ProxyConfig config;
    private final ProblemWriter problems;
    private @Nullable Replica replica;
    private long sentAt;

    Passage(Exchange exchange, Upstream upstream, LimitedBody body, ProxyConfig config, ProblemWriter problems) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.body = body;
        this.config = config;
        this.problems = problems;
    }

    /** The first replica that takes a connection. Nothing was sent before, so trying the next one repeats nothing. */
    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return connect(context, upstream.inTurn().iterator());
    }

    private Future<HttpClientRequest> connect(ProxyContext context, Iterator<Replica> candidates) {
        while (candidates.hasNext()) {
            Replica candidate = candidates.next();
            if (candidate.tryPass()) {
                return context.client()
                        .request(candidate
                                .options()
                                .setConnectTimeout(config.connectTimeout().toMillis()))
                        .onSuccess(request -> {
                            replica = candidate;
                            sentAt = System.nanoTime();
                        })
                        .recover(failure -> {
                            failed(candidate, failure);
                            return connect(context, candidates);
                        });
            }
        }
        return Future.failedFuture("no replica of " + upstream.name() + " takes requests");
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        PassageHeaders.towardsService(context.request().headers(), exchange);
        context.request().setBody(Body.body(body, context.request().getBody().length()));
        return context.sendRequest()
                .onSuccess(response -> {
                    if (replica != null) {
                        replica.answered();
                    }
                })
                .recover(failure -> Future.succeededFuture(answer(context, refusal(failure))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        PassageHeaders.towardsCaller(response.headers(), exchange);
        if (response.getStatusCode() == NO_CONTENT || response.getStatusCode() == NOT_MODIFIED) {
            // These have no body by definition; the proxy would announce an empty chunked one.
            response.getBody().stream().resume();
            response.setBody(null);
        }
        return context.sendResponse();
    }

    /** What became of it, in the words of a problem. */
    private ProblemException refusal(Throwable failure) {
        if (body.isOver()) {
            return ProblemException.of(CommonProblem.BODY_TOO_LARGE);
        }
        Replica asked = replica;
        if (asked == null) {
            return ProblemWriter.retryAfter(
                    ProblemException.of(CommonProblem.UNAVAILABLE),
                    upstream.pause().toSeconds());
        }
        if (exchange.request().response().closed()) {
            // The caller went away first; that says nothing about the replica.
            return ProblemException.of(CommonProblem.BAD_REQUEST);
        }
        failed(asked, failure);
        long silentSince = Math.max(sentAt, body.movedAt());
        boolean silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - silentSince)
                >= config.silence().toMillis() * 9 / 10;
        return ProblemWriter.retryAfter(
                ProblemException.of(silent ? GatewayProblem.UPSTREAM_TIMEOUT : CommonProblem.UNAVAILABLE),
                upstream.pause().toSeconds());
    }

    private void failed(Replica asked, Throwable failure) {
        asked.failed();
        LOG.warnf("%s at %s: %s, trace id %s", upstream.name(), asked.address(), failure, exchange.traceId());
    }

    private ProxyResponse answer(ProxyContext context, ProblemException problem) {
        ProxyResponse response = context.request().release().response();
        Buffer document = problems.write(problem, exchange.acceptLanguage(), exchange.traceId(), response.headers());
        return response.setStatusCode(problem.status()).setBody(Body.body(document));
    }
}
