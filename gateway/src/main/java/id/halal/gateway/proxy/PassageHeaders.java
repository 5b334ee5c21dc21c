package id.halal.gateway.proxy;

import id.halal.gateway.access.Exchange;
import id.halal.platform.web.problem.TraceId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which headers cross the door. What a service may believe about the caller's address comes from here, never from the caller. */
final class PassageHeaders {

    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");

    /** Headers by which a caller could pretend to be someone, somewhere or something else. */
    private static final Set<String> SPOOFABLE = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-method-override");

    private static final String FORWARDED = "x-forwarded-";
    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]+(?=/)");

    private PassageHeaders() {}

    /** @param headers those on their way to the service, a copy of the caller's */
    static void towardsService(MultiMap headers, Exchange exchange) {
        removeHopByHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (SPOOFABLE.contains(lower) || lower.startsWith(FORWARDED)) {
                headers.remove(name);
            }
        }
        // Answered here; the service need not be asked whether the body may come.
        headers.remove(HttpHeaders.EXPECT);
        HttpServerRequest request = exchange.request();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        HostAndPort authority = request.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
        }
        if (exchange.isTraceOurs()) {
            headers.remove("tracestate");
        }
        headers.set(TraceId.HEADER, exchange.traceparent());
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
    }

    /** @param headers those on their way back to the caller */
    static void towardsCaller(MultiMap headers, Exchange exchange) {
        removeHopByHop(headers);
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, withoutOrigin(location));
        }
    }

    /** A service names itself in its links; where it lies is nobody's business outside, and no caller could reach it there. */
    private static String withoutOrigin(String location) {
        Matcher origin = ORIGIN.matcher(location);
        return origin.find() ? location.substring(origin.end()) : location;
    }

    /** Besides the fixed ones, every header that {@code Connection} names (RFC 9110 §7.6.1). */
    private static void removeHopByHop(MultiMap headers) {
        for (String connection : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String named : connection.split(",", -1)) {
                String name = named.strip();
                // A caller must not have the checked credentials taken off on the way.
                if (!name.isEmpty() && !name.equalsIgnoreCase("authorization") && !isFraming(name)) {
                    headers.remove(name);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static boolean isFraming(String name) {
        return name.equalsIgnoreCase("content-length") || name.equalsIgnoreCase("transfer-encoding");
    }
}
