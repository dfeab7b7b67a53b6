package dev.waymark.gateway.routing;

import dev.waymark.gateway.contract.Contract;
import dev.waymark.gateway.guard.Admission;
import dev.waymark.gateway.guard.Guard;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.proxy.Errand;
import dev.waymark.gateway.proxy.Proxy;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/// Routes by the contract: finds the operation, has the guard admit the caller, and passes the request on. What the
/// contract does not declare is left to the routes behind.
@Singleton
public class Forwarding {

    private final RouteTable table;
    private final Guard guard;
    private final Proxy proxy;

    public Forwarding(Contract contract, Guard guard, Proxy proxy) {
        this.table = RouteTable.of(contract.merged());
        this.guard = guard;
        this.proxy = proxy;
        proxy.expect(table.operations().stream().map(Operation::service).collect(Collectors.toSet()));
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
        guard.admit(context, operation.roles())
                .onSuccess(admission -> {
                    switch (admission) {
                        case Admission.Admitted(var caller) -> {
                            trace.admitted(caller);
                            forward(context, trace, operation);
                        }
                        case Admission.Denied(var refusal) -> ProblemAnswer.send(context, refusal);
                    }
                })
                .onFailure(context::fail);
    }

    private void forward(RoutingContext context, Trace trace, Operation operation) {
        var request = context.request();
        if (request.version() != HttpVersion.HTTP_1_1) {
            ProblemAnswer.send(
                    context, Refusal.of(GatewayProblem.HTTP_VERSION_NOT_SUPPORTED, "Send the request as HTTP/1.1."));
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        proxy.carry(
                context,
                new Errand(
                        operation.id(),
                        operation.service(),
                        trace.target().forwarded(),
                        trace.requestId(),
                        trace.parent().header(),
                        trace::brokenOff));
    }

    static Refusal wrongMethod(String allowed) {
        return Refusal.of(
                GatewayProblem.METHOD_NOT_ALLOWED, "The resource knows %s.".formatted(allowed), "Allow", allowed);
    }

    static Refusal undeclared() {
        return Refusal.of(GatewayProblem.NOT_FOUND, "The API declares no such path. See /v1/openapi.json.");
    }
}
