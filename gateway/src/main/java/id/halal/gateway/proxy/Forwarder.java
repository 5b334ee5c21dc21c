package id.halal.gateway.proxy;

import id.halal.gateway.access.Exchange;
import id.halal.gateway.problem.ProblemWriter;
import id.halal.gateway.routing.Upstream;
import io.vertx.core.http.HttpClient;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;

/** Sends a request to one of the replicas of its service and the answer back, piece by piece. */
@Singleton
class Forwarder {

    /** An upgraded connection would pass by headers, limits and log. */
    private static final ProxyOptions NO_UPGRADES = new ProxyOptions().setSupportWebSocket(false);

    private final HttpClient client;
    private final ProxyConfig config;
    private final ProblemWriter problems;

    Forwarder(HttpClient client, ProxyConfig config, ProblemWriter problems) {
        this.client = client;
        this.config = config;
        this.problems = problems;
    }

    void forward(Exchange exchange, Upstream upstream, LimitedBody body) {
        Passage passage = new Passage(exchange, upstream, body, config, problems);
        HttpProxy.reverseProxy(NO_UPGRADES, client)
                .origin(passage)
                .addInterceptor(passage)
                .handle(exchange.request());
    }
}
