package dev.waymark.program.stop;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Requests under way are finished before the program's beans are destroyed, and later ones are refused. Quarkus waits
/// for requests too (`quarkus.shutdown.timeout`), but goes on to accept new ones: one that arrived after its wait
/// met destroyed beans and was answered 500, or not at all.
@Singleton
public class RequestDrain {

    /// For requests that arrived since Quarkus finished its own wait.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore admissions = new Semaphore(Integer.MAX_VALUE);
    private volatile boolean stopping;

    /// Whether the request may be carried out; it is then waited for.
    public boolean admits(RoutingContext context) {
        // before the flag is read: a request is either waited for or refused
        admissions.acquireUninterruptibly();
        if (stopping) {
            admissions.release();
            return false;
        }
        context.addEndHandler(ended -> admissions.release());
        return true;
    }

    /// Before anything else that happens at the stop.
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stopped)
            throws InterruptedException {
        stopping = true;
        if (admissions.tryAcquire(Integer.MAX_VALUE, LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
            admissions.release(Integer.MAX_VALUE);
        }
    }
}
