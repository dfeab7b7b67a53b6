package dev.waymark.gateway.routing;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Handler;
import org.jboss.logmanager.handlers.WriterHandler;

/// Writes the lines of the log together, ten times a second and whenever its buffer is full: a write for each
/// would cost every request a twentieth of its time. Stopping writes what is left; only a killed gateway loses
/// the lines of its last tenth of a second.
@Singleton
public class LogOutput {

    private static final long MILLIS = 100;

    private final Vertx vertx;

    public LogOutput(Vertx vertx) {
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        gather(InitialConfigurator.DELAYED_HANDLER.getHandlers());
    }

    void gather(Handler... handlers) {
        for (var handler : handlers) {
            if (handler instanceof WriterHandler output) {
                output.setAutoFlush(false);
                vertx.setPeriodic(MILLIS, tick -> output.flush());
            }
        }
    }
}
