package id.halal.gateway.access;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One JSON object a line for every answered request, and the same as a timer by service and status. Never a query, a header or a body;
 * ids in the path are left out. A caller who went away before the answer was complete is logged with status 499.
 */
@Singleton
public class AccessLog {

    /** Its own category, so that an operator can send it elsewhere or switch it off. */
    static final String CATEGORY = "id.halal.access";

    private static final int CLIENT_GONE = 499;

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    private record Series(String service, int status) {}

    private final MeterRegistry meters;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Writes the line when the answer is complete or the caller is gone. */
    public void watch(RoutingContext context, Exchange exchange) {
        boolean[] written = new boolean[1];
        context.addEndHandler(end -> {
            if (!written[0]) {
                written[0] = true;
                int status = context.response().ended() ? context.response().getStatusCode() : CLIENT_GONE;
                write(exchange, status, exchange.nanos());
            }
        });
    }

    private void write(Exchange exchange, int status, long nanos) {
        timers.computeIfAbsent(new Series(exchange.service(), status), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
        if (LOG.isInfoEnabled()) {
            LOG.info(line(exchange, status, nanos));
        }
    }

    static String line(Exchange exchange, int status, long nanos) {
        StringBuilder line = new StringBuilder(256);
        line.append("{\"time\":\"").append(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        text(line.append("\",\"method\":\""), exchange.request().method().name());
        text(line.append("\",\"path\":\""), PathTemplate.of(exchange.request().path()));
        line.append("\",\"status\":").append(status);
        line.append(",\"ms\":").append(TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0);
        text(line.append(",\"subject\":\""), exchange.subject());
        line.append("\",\"service\":\"").append(exchange.service());
        line.append("\",\"requestId\":\"").append(exchange.requestId());
        return line.append("\",\"traceId\":\"")
                .append(exchange.traceId())
                .append("\"}")
                .toString();
    }

    private static void text(StringBuilder line, String value) {
        JsonStringEncoder.getInstance().quoteAsString(value, line);
    }

    private Timer timer(Series series) {
        return Timer.builder("gateway.requests")
                .description("Requests through the gateway")
                .tag("service", series.service())
                .tag("status", Integer.toString(series.status()))
                .publishPercentileHistogram(false)
                .register(meters);
    }
}
