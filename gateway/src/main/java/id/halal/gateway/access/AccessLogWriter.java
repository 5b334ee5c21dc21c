package id.halal.gateway.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.AsyncHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/**
 * Takes the access log to the standard output as it is: the common console handler would wrap each line, JSON already, into JSON once
 * more. Written by a thread of its own, so that a slow terminal does not hold up the event loops until the queue is full.
 */
@ApplicationScoped
class AccessLogWriter {

    private static final int QUEUE = 16_384;

    private final ExtHandler handler = new AsyncHandler(QUEUE);

    void start(@Observes StartupEvent start) {
        handler.addHandler(new ConsoleHandler(ConsoleHandler.Target.SYSTEM_OUT, new PatternFormatter("%s%n")));
        Logger logger = Logger.getLogger(AccessLog.CATEGORY);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    void stop(@Observes ShutdownEvent stop) {
        Logger.getLogger(AccessLog.CATEGORY).removeHandler(handler);
        handler.close();
    }
}
