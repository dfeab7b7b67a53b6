package dev.waymark.gateway.routing;

import dev.waymark.gateway.problem.RequestId;
import dev.waymark.gateway.token.Caller;
import dev.waymark.gateway.tracing.RequestTrace;
import dev.waymark.gateway.tracing.Tracing;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// What the gateway has found out about a request so far; the access log and the meters read it at the end.
final class Trace {

    private static final String KEY = Trace.class.getName();
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final String UNKNOWN = "-";

    /// Status, in logs and meters only, of a request whose caller went away.
    private static final int ABANDONED = 499;

    /// Status, in logs and meters only, of an answer that its service broke off.
    private static final int BROKEN_OFF = 502;

    private final long began = System.nanoTime();
    private final String requestId;
    private final RequestTrace trace;
    private TargetVerdict.@Nullable Accepted target;
    private @Nullable Operation operation;
    private @Nullable Caller caller;
    private boolean broken;

    private Trace(String requestId, RequestTrace trace) {
        this.requestId = requestId;
        this.trace = trace;
    }

    /// Begins to follow a request that has come in, unless it has come before and was only sent on within the server.
    ///
    /// @return whether the request is new
    static boolean begin(RoutingContext context, Tracing tracing) {
        var isNew = context.get(KEY) == null;
        if (isNew) {
            var request = context.request();
            context.put(KEY, new Trace(RequestId.of(request.getHeader(REQUEST_ID)), tracing.begin(request)));
        }
        context.response().putHeader(REQUEST_ID, of(context).requestId());
        return isNew;
    }

    static Trace of(RoutingContext context) {
        Trace trace = context.get(KEY);
        if (trace == null) {
            throw new IllegalStateException("a request must come through the entrance");
        }
        return trace;
    }

    String requestId() {
        return requestId;
    }

    /// The request in the trace that other programs know, too.
    RequestTrace shared() {
        return trace;
    }

    void accepted(TargetVerdict.Accepted accepted) {
        target = accepted;
    }

    TargetVerdict.Accepted target() {
        if (target == null) {
            throw new IllegalStateException("only accepted targets are routed");
        }
        return target;
    }

    void declared(Operation found) {
        operation = found;
    }

    void admitted(Caller known) {
        caller = known;
    }

    void brokenOff() {
        broken = true;
    }

    /// The status of a request whose answer has not reached its end.
    int unfinished() {
        return broken ? BROKEN_OFF : ABANDONED;
    }

    void over(int status) {
        trace.over(operation == null ? null : operation.template(), path(), status);
    }

    long nanos() {
        return System.nanoTime() - began;
    }

    String path() {
        return target == null ? UNKNOWN : target.path();
    }

    String operationId() {
        return operation == null ? UNKNOWN : operation.id();
    }

    String service() {
        return operation == null ? UNKNOWN : operation.service();
    }

    boolean isOfSomebody() {
        return caller != null;
    }

    String subject() {
        return caller == null ? UNKNOWN : caller.subject();
    }
}
