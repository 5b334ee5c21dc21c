package id.halal.gateway.access;

import id.halal.platform.web.problem.TraceId;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** One request on its way, with what the log will say of it. Used by its event loop only. */
public final class Exchange {

    public static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final HttpServerRequest request;
    private final long startedNanos = System.nanoTime();
    private final String traceId;
    private final String traceparent;
    private final String requestId;
    private String subject = "anonymous";
    private String service = "gateway";

    public Exchange(HttpServerRequest request) {
        this.request = request;
        String inbound = request.getHeader(TraceId.HEADER);
        this.traceId = TraceId.of(inbound);
        this.traceparent = inbound != null && inbound.contains(traceId)
                ? inbound
                : "00-" + traceId + "-" + HexFormat.of().toHexDigits(newSpan()) + "-01";
        String asked = request.getHeader(REQUEST_ID);
        this.requestId = asked != null && REQUEST_ID_FORM.matcher(asked).matches() ? asked : traceId;
    }

    /** No secret: only different from zero, which the standard forbids. */
    private static long newSpan() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }

    public HttpServerRequest request() {
        return request;
    }

    /** W3C trace id, the caller's when one came. */
    public String traceId() {
        return traceId;
    }

    /** The header the service gets; the caller's own when it was well-formed. */
    public String traceparent() {
        return traceparent;
    }

    public boolean isTraceOurs() {
        return !traceparent.equals(request.getHeader(TraceId.HEADER));
    }

    /** The caller's id when it is one, else the trace id. */
    public String requestId() {
        return requestId;
    }

    public @Nullable String acceptLanguage() {
        return request.getHeader("Accept-Language");
    }

    public long nanos() {
        return System.nanoTime() - startedNanos;
    }

    public String subject() {
        return subject;
    }

    public void callerIs(String tokenSubject) {
        subject = tokenSubject;
    }

    public String service() {
        return service;
    }

    public void goesTo(String serviceName) {
        service = serviceName;
    }
}
