package dev.waymark.gateway.routing;

import dev.waymark.gateway.body.BodyTimes;
import dev.waymark.gateway.body.WholeBody;
import dev.waymark.gateway.contract.Contract;
import dev.waymark.gateway.guard.Admission;
import dev.waymark.gateway.guard.Guard;
import dev.waymark.gateway.limit.Lane;
import dev.waymark.gateway.limit.Places;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.proxy.Load;
import dev.waymark.gateway.proxy.Proxy;
import dev.waymark.gateway.proxy.RequestLimits;
import dev.waymark.gateway.proxy.ServiceRequest;
import dev.waymark.gateway.session.Sessions;
import dev.waymark.gateway.token.Caller;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Routes by the contract: finds the operation, has the guard admit the caller, and passes the request on. What the
/// contract does not declare is left to the routes behind.
@Singleton
public class Forwarding {

    private static final CharSequence PREFER = HttpHeaders.createOptimized("Prefer");

    private final RouteTable table;
    private final Sessions sessions;
    private final Guard guard;
    private final Places places;
    private final Proxy proxy;
    private final BodyTimes smallBodies;

    public Forwarding(
            Contract contract, Sessions sessions, Guard guard, Places places, Proxy proxy, RequestLimits limits) {
        this.table = RouteTable.of(contract.merged());
        this.sessions = sessions;
        this.guard = guard;
        this.places = places;
        this.proxy = proxy;
        this.smallBodies = new BodyTimes(limits.smallBodyTime(), limits.bodySilence());
        proxy.prepare(table.operations().stream().map(Operation::service).collect(Collectors.toSet()));
    }

    void handle(RoutingContext context) {
        var trace = Trace.of(context);
        switch (table.match(context.request().method().name(), trace.target().path())) {
            case RouteMatch.Declared(var operation) -> {
                trace.declared(operation);
                admit(context, trace, operation);
            }
            case RouteMatch.WrongMethod(var allowed) ->
                ProblemAnswer.send(context, wrongMethod(String.join(", ", allowed)));
            case RouteMatch.Undeclared undeclared -> context.next();
        }
    }

    private void admit(RoutingContext context, Trace trace, Operation operation) {
        // what comes before somebody reads it would be lost
        context.request().pause();
        sessions.enter(context)
                .compose(refused -> refused.map(
                                refusal -> Future.<Admission>succeededFuture(new Admission.Denied(refusal)))
                        .orElseGet(() -> guard.admit(context, operation.roles())))
                .onSuccess(admission -> {
                    switch (admission) {
                        case Admission.Admitted(var caller) -> {
                            trace.admitted(caller);
                            forward(context, trace, operation, caller);
                        }
                        case Admission.Denied(var refusal) -> ProblemAnswer.send(context, refusal);
                    }
                })
                .onFailure(context::fail);
    }

    private void forward(RoutingContext context, Trace trace, Operation operation, Caller caller) {
        var request = context.request();
        var lane = Lane.of(
                WholeBody.isAnnounced(request) && operation.isStreamed(length(request)),
                joined(request, HttpHeaders.ACCEPT),
                joined(request, PREFER));
        if (context.response().closed()) {
            return;
        }
        var refusal = fault(request, operation).or(() -> places.take(lane, caller));
        if (refusal.isPresent()) {
            ProblemAnswer.send(context, refusal.get());
            return;
        }
        context.addHeadersEndHandler(head -> guard.answered(caller, context.response()));
        context.addEndHandler(end -> places.giveBack(lane, caller));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        load(context, operation, lane, load -> proxy.carry(context, serviceRequest(trace, operation, lane, load)));
    }

    private static @Nullable String joined(HttpServerRequest request, CharSequence name) {
        return request.headers().contains(name)
                ? String.join(", ", request.headers().getAll(name))
                : null;
    }

    private static Optional<Refusal> fault(HttpServerRequest request, Operation operation) {
        if (request.version() != HttpVersion.HTTP_1_1) {
            return Optional.of(Refusal.of(GatewayProblem.HTTP_VERSION_NOT_SUPPORTED, "Send the request as HTTP/1.1."));
        }
        return length(request) > operation.largestBody()
                ? Optional.of(WholeBody.tooLarge(operation.largestBody()))
                : Optional.empty();
    }

    /// @return bytes of the body that the request announces; negative when it does not say
    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /// Finds out what the caller sends; what is small has come when that is known.
    private void load(RoutingContext context, Operation operation, Lane lane, Consumer<Load> then) {
        var request = context.request();
        if (lane == Lane.UPLOAD) {
            then.accept(new Load.Streamed(operation.largestBody()));
        } else if (!WholeBody.isAnnounced(request)) {
            request.resume();
            then.accept(new Load.None());
        } else {
            WholeBody.of(request, operation.largestBody(), smallBodies, context.vertx())
                    .onSuccess(read -> {
                        switch (read) {
                            case WholeBody.Outcome.Whole(var body) -> then.accept(new Load.Whole(body));
                            case WholeBody.Outcome.Refused(var refusal) -> ProblemAnswer.send(context, refusal);
                            case WholeBody.Outcome.Late(var refusal) -> ProblemAnswer.sendLast(context, refusal);
                            case WholeBody.Outcome.Abandoned gone -> {}
                        }
                    });
        }
    }

    private static ServiceRequest serviceRequest(Trace trace, Operation operation, Lane lane, Load load) {
        return new ServiceRequest(
                operation.id(),
                operation.service(),
                trace.target().forwarded(),
                lane,
                load,
                new ServiceRequest.Mark(trace.requestId(), trace.shared()),
                trace::brokenOff);
    }

    static Refusal wrongMethod(String allowed) {
        return Refusal.of(
                GatewayProblem.METHOD_NOT_ALLOWED, "The resource knows %s.".formatted(allowed), "Allow", allowed);
    }

    static Refusal undeclared() {
        return Refusal.of(GatewayProblem.NOT_FOUND, "The API declares no such path. See /v1/openapi.json.");
    }
}
