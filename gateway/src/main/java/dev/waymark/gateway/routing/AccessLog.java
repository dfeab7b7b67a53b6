package dev.waymark.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;

/// Writes one line and one measurement for every request and ends its part of the trace: never a query, a body or a
/// token. Of requests that prove nobody's identity only some are written, and how many were not: strangers must not
/// be able to fill a disk.
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("waymark.access");

    private static final int STRANGERS_PER_SECOND = 20;

    private final SampledLines strangers = new SampledLines(STRANGERS_PER_SECOND);
    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    /// What is measured apart: as many as the contract has operations and statuses.
    private record Kind(String operation, String service, int status) {}

    public AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void follow(RoutingContext context, Trace trace) {
        context.addEndHandler(end -> {
            var response = context.response();
            var status = response.ended() ? response.getStatusCode() : trace.unfinished();
            trace.over(status);
            note(context, trace, status);
        });
    }

    private void note(RoutingContext context, Trace trace, int status) {
        timers.computeIfAbsent(new Kind(trace.operationId(), trace.service(), status), this::timer)
                .record(trace.nanos(), TimeUnit.NANOSECONDS);
        if (LOG.isLoggable(Level.INFO) && (trace.isOfSomebody() || strangers.permits(System.nanoTime()))) {
            write(
                    trace,
                    "method=" + context.request().method() + " path=" + trace.path() + " operation="
                            + trace.operationId() + " service=" + trace.service() + " status=" + status + " bytes="
                            + context.response().bytesWritten() + " ms=" + TimeUnit.NANOSECONDS.toMillis(trace.nanos())
                            + " subject=" + trace.subject() + " requestId=" + trace.requestId() + " traceId="
                            + trace.shared().traceId()
                            + (trace.isOfSomebody() ? "" : " unwritten=" + strangers.unwritten()));
        }
    }

    /// What is found by is a field of its own where the log is JSON.
    private static void write(Trace trace, String line) {
        var entry = new ExtLogRecord(Level.INFO, line, ExtLogRecord.FormatStyle.NO_FORMAT, AccessLog.class.getName());
        entry.setLoggerName(LOG.getName());
        entry.putMdc("requestId", trace.requestId());
        entry.putMdc("traceId", trace.shared().traceId());
        LOG.logRaw(entry);
    }

    private Timer timer(Kind kind) {
        return meters.timer(
                "waymark.gateway.requests",
                "operation",
                kind.operation(),
                "service",
                kind.service(),
                "status",
                String.valueOf(kind.status()));
    }
}
