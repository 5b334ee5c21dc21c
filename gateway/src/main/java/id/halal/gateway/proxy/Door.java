package id.halal.gateway.proxy;

import id.halal.gateway.access.Exchange;
import id.halal.gateway.limit.RateLimits;
import id.halal.gateway.problem.GatewayProblem;
import id.halal.gateway.problem.ProblemWriter;
import id.halal.gateway.routing.PathRules;
import id.halal.gateway.routing.RouteTable;
import id.halal.gateway.routing.Upstream;
import id.halal.gateway.token.TokenCheck;
import id.halal.gateway.token.TokenVerdict;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemCode;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What every request meets, in this order: form of the path, kind of request, owner of the path, token, limit, size; then it is
 * forwarded. Nothing here blocks and nothing reads the body.
 */
@Singleton
class Door {

    private static final String API = "/api";
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final RouteTable routes;
    private final TokenCheck tokens;
    private final RateLimits limits;
    private final Forwarder forwarder;
    private final ProxyConfig config;
    private final DoorAnswers answers;

    Door(
            RouteTable routes,
            TokenCheck tokens,
            RateLimits limits,
            Forwarder forwarder,
            ProxyConfig config,
            DoorAnswers answers) {
        this.routes = routes;
        this.tokens = tokens;
        this.limits = limits;
        this.forwarder = forwarder;
        this.config = config;
        this.answers = answers;
    }

    void enter(RoutingContext context) {
        Exchange exchange = answers.begin(context);
        HttpServerRequest request = context.request();
        if (!PathRules.isSafe(request.uri())) {
            refuse(exchange, GatewayProblem.SUSPICIOUS_PATH);
        } else if (!METHODS.contains(request.method())) {
            refuse(exchange, CommonProblem.METHOD_NOT_ALLOWED);
        } else if (asksForWebSocket(request)) {
            refuse(exchange, GatewayProblem.UPGRADE_REFUSED);
        } else if (isApi(request.path())) {
            call(exchange);
        } else {
            context.next();
        }
    }

    /** Other upgrades, which some clients offer with every request, are simply not taken up. */
    private static boolean asksForWebSocket(HttpServerRequest request) {
        String upgrade = request.getHeader(HttpHeaders.UPGRADE);
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    private static boolean isApi(String path) {
        return path.startsWith(API) && (path.length() == API.length() || path.charAt(API.length()) == '/');
    }

    private void call(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        Optional<Upstream> owner = routes.ownerOf(request.path());
        if (owner.isEmpty()) {
            refuse(exchange, CommonProblem.NOT_FOUND);
            return;
        }
        exchange.goesTo(owner.get().name());
        tokens.check(request.headers().getAll(HttpHeaders.AUTHORIZATION))
                .onSuccess(verdict -> admit(exchange, verdict, owner.get()))
                .onFailure(bug -> answers.fail(exchange, bug));
    }

    private void admit(Exchange exchange, TokenVerdict verdict, Upstream owner) {
        if (verdict instanceof TokenVerdict.Genuine(String subject)) {
            exchange.callerIs(subject);
        }
        long wait = verdict instanceof TokenVerdict.Genuine(String subject)
                ? limits.takeForSubject(subject)
                : limits.takeForAddress(exchange.request().remoteAddress().hostAddress());
        if (wait > 0) {
            answers.refuse(
                    exchange, ProblemWriter.retryAfter(ProblemException.of(CommonProblem.TOO_MANY_REQUESTS), wait));
            return;
        }
        switch (verdict) {
            case TokenVerdict.Refused refused -> refuse(exchange, CommonProblem.UNAUTHENTICATED);
            case TokenVerdict.Undecided undecided ->
                answers.refuse(
                        exchange,
                        ProblemWriter.retryAfter(ProblemException.of(CommonProblem.IDENTITY_PROVIDER_UNAVAILABLE), 2));
            case TokenVerdict.Absent absent -> pass(exchange, owner);
            case TokenVerdict.Genuine genuine -> pass(exchange, owner);
        }
    }

    private void pass(Exchange exchange, Upstream owner) {
        HttpServerRequest request = exchange.request();
        LimitedBody body = new LimitedBody(request, config.bodyLimit().asLongValue());
        if (announced(request) > config.bodyLimit().asLongValue()) {
            refuse(exchange, CommonProblem.BODY_TOO_LARGE);
            return;
        }
        if (request.version() == HttpVersion.HTTP_1_1
                && "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        forwarder.forward(exchange, owner, body);
    }

    /** Bytes promised by the caller, -1 without a promise. The server has refused a malformed one already. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    private void refuse(Exchange exchange, ProblemCode code) {
        answers.refuse(exchange, ProblemException.of(code));
    }
}
