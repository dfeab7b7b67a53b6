package dev.waymark.gateway.routing;

import dev.waymark.gateway.guard.Guard;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.tracing.Tracing;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Registers the routes of the contract, and behind all others one that refuses.
@Singleton
public class EdgeRoutes {

    private static final Logger LOG = Logger.getLogger(EdgeRoutes.class);

    private static final String OWN_PATHS = "/q/";

    private final Forwarding forwarding;
    private final Guard guard;
    private final AccessLog log;
    private final Tracing tracing;

    public EdgeRoutes(Forwarding forwarding, Guard guard, AccessLog log, Tracing tracing) {
        this.forwarding = forwarding;
        this.guard = guard;
        this.log = log;
        this.tracing = tracing;
    }

    void register(@Observes Router router) {
        router.route("/v1/*").order(EdgeOrder.CONTRACT).handler(forwarding::handle);
        router.route().order(EdgeOrder.OPEN_TO_EVERYBODY).handler(this::openToEverybody);
        router.route()
                .order(EdgeOrder.REFUSAL)
                .handler(context -> ProblemAnswer.send(context, Forwarding.undeclared()));
        router.route().order(EdgeOrder.REFUSAL).failureHandler(this::failed);
    }

    /// What the contract does not declare is open to everybody, but to each only so often; nothing of the
    /// server's own is open here.
    private void openToEverybody(RoutingContext context) {
        if (Trace.of(context).target().path().startsWith(OWN_PATHS)) {
            ProblemAnswer.send(context, Forwarding.undeclared());
        } else {
            guard.tooOften(context).ifPresentOrElse(refusal -> ProblemAnswer.send(context, refusal), context::next);
        }
    }

    /// A target without a path never reaches the entrance: the router itself fails it.
    private void failed(RoutingContext context) {
        if (Trace.begin(context, tracing)) {
            log.follow(context, Trace.of(context));
            ProblemAnswer.send(
                    context, Refusal.of(GatewayProblem.REFUSED_TARGET, "The target must begin with a slash."));
            return;
        }
        var trace = Trace.of(context);
        LOG.errorf(context.failure(), "operation=%s requestId=%s failed", trace.operationId(), trace.requestId());
        ProblemAnswer.send(
                context, Refusal.of(GatewayProblem.INTERNAL_ERROR, "Tell us the request id if it happens again."));
    }
}
