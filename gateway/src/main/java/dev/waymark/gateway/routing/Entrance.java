package dev.waymark.gateway.routing;

import dev.waymark.gateway.body.WholeBody;
import dev.waymark.gateway.head.HeaderFaults;
import dev.waymark.gateway.head.SecurityHeaders;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.LastAnswer;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.proxy.RequestLimits;
import dev.waymark.gateway.tracing.Tracing;
import dev.waymark.program.stop.RequestDrain;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first to see a request, whatever it asks for: gives it an id, follows it to its end, and refuses what could be
/// read in two ways or is too much to read.
@Singleton
public class Entrance {

    private final RequestLimits limits;
    private final AccessLog log;
    private final SecurityHeaders security;
    private final Tracing tracing;
    private final RequestDrain drain;

    public Entrance(
            RequestLimits limits, AccessLog log, SecurityHeaders security, Tracing tracing, RequestDrain drain) {
        this.limits = limits;
        this.log = log;
        this.security = security;
        this.tracing = tracing;
        this.drain = drain;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, EdgeOrder.ENTRANCE);
    }

    private void receive(RoutingContext context) {
        security.put(
                String.valueOf(context.request().path()), context.response().headers());
        if (!Trace.begin(context, tracing)) {
            context.next();
            return;
        }
        if (LastAnswer.isGivenBefore(context.request())) {
            return;
        }
        var trace = Trace.of(context);
        log.follow(context, trace);
        if (!drain.admits(context)) {
            ProblemAnswer.sendLast(context, Refusal.of(GatewayProblem.SERVICE_AWAY, "The gateway stops. Try again."));
            return;
        }
        switch (RequestTarget.read(context.request().uri(), limits.target())) {
            case TargetVerdict.Accepted accepted -> {
                trace.accepted(accepted);
                fault(context).ifPresentOrElse(refusal -> refuse(context, refusal), context::next);
            }
            case TargetVerdict.Refused(var reason) ->
                ProblemAnswer.send(context, Refusal.of(GatewayProblem.REFUSED_TARGET, reason));
            case TargetVerdict.TooLong(var length, var longest) ->
                ProblemAnswer.send(
                        context,
                        Refusal.of(
                                GatewayProblem.TARGET_TOO_LONG,
                                "The target has %d characters; %d are read.".formatted(length, longest)));
        }
    }

    /// Two readers could disagree where a request with malformed headers ends.
    private static void refuse(RoutingContext context, Refusal refusal) {
        if (refusal.problem() == GatewayProblem.MALFORMED_REQUEST) {
            ProblemAnswer.sendLast(context, refusal);
        } else {
            ProblemAnswer.send(context, refusal);
        }
    }

    private Optional<Refusal> fault(RoutingContext context) {
        var headers = context.request().headers();
        return HeaderFaults.first(headers.entries(), limits.headers().asLongValue())
                .or(() -> tooLarge(headers.get(HttpHeaders.CONTENT_LENGTH)));
    }

    private Optional<Refusal> tooLarge(@Nullable String declared) {
        return declared != null && Long.parseLong(declared) > limits.body().asLongValue()
                ? Optional.of(WholeBody.tooLarge(limits.body().asLongValue()))
                : Optional.empty();
    }
}
