package dev.waymark.gateway.proxy;

import dev.waymark.gateway.body.Deadline;
import dev.waymark.gateway.body.Deadlines;
import dev.waymark.gateway.body.WholeBody;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.services.Circuits;
import dev.waymark.gateway.services.ServiceLimits;
import dev.waymark.gateway.services.Services;
import dev.waymark.gateway.tracing.ServiceCall;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One admitted request on its way to the service and back.
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final int UNAVAILABLE = 503;

    private final RoutingContext context;
    private final ServiceRequest serviceRequest;
    private final Ways ways;
    private final Limits limits;
    private final Deadline deadline;
    private @Nullable StreamedBody body;
    private @Nullable HttpClientRequest outgoing;
    private boolean answered;
    private boolean repeated;

    /// The ways to the services.
    record Ways(Services services, Circuits circuits) {}

    /// What an exchange may take.
    record Limits(RequestLimits request, ServiceLimits service) {}

    Exchange(RoutingContext context, ServiceRequest serviceRequest, Ways ways, Limits limits) {
        this.context = context;
        this.serviceRequest = serviceRequest;
        this.ways = ways;
        this.limits = limits;
        this.deadline = Deadlines.ofThisLoop(context.vertx()).begin(this::late);
    }

    void run() {
        context.addEndHandler(end -> ended());
        if (!ways.circuits().permit(serviceRequest.service())) {
            refuse(UpstreamRefusals.spared(limits.service()), "circuit open");
            return;
        }
        ask();
    }

    private void ask() {
        // the connection has a time of its own, attempts and pauses between them included
        deadline.in(limits.service().answerTime());
        var call = serviceRequest.mark().trace().call(serviceRequest.service());
        ways.services()
                .connect(
                        serviceRequest.lane(),
                        serviceRequest.service(),
                        context.request().method())
                .compose(request -> send(request, call))
                .onComplete(got -> {
                    if (got.succeeded()) {
                        call.answered(got.result().statusCode());
                        receive(got.result());
                    } else {
                        call.failed(got.cause());
                        failed(new UpstreamFailure(got.cause()));
                    }
                });
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, ServiceCall call) {
        if (answered || context.response().closed()) {
            request.reset();
            return Future.failedFuture("nobody waits for the answer any longer");
        }
        outgoing = request;
        request.setURI(serviceRequest.target());
        request.exceptionHandler(failure ->
                LOG.debugf("operation=%s cause=%s", serviceRequest.operation(), new UpstreamFailure(failure).told()));
        ForwardedHeaders.toService(
                request.headers(), context.request(), serviceRequest.mark().requestId(), call);
        deadline.in(limits.service().answerTime());
        switch (serviceRequest.load()) {
            case Load.None none -> {
                if (context.request().headers().contains(HttpHeaders.CONTENT_LENGTH)) {
                    request.putHeader(HttpHeaders.CONTENT_LENGTH, "0");
                }
                request.end();
            }
            case Load.Whole(var content) -> request.end(content);
            case Load.Streamed(var limit) -> {
                body = new StreamedBody(context.request(), request, limit, limits.request());
                body.pass(
                        deadline,
                        tooLarge -> refuse(tooLarge, "body"),
                        () -> deadline.in(limits.service().answerTime()));
            }
        }
        return request.response().map(response -> response.pause());
    }

    private void receive(HttpClientResponse response) {
        if (answered || context.response().closed()) {
            return;
        }
        var bare = response.statusCode() >= 400 && !isProblem(response);
        if (bare && response.statusCode() >= 500) {
            ways.circuits().failed(serviceRequest.service());
            refuse(
                    response.statusCode() == UNAVAILABLE ? UpstreamRefusals.away() : UpstreamRefusals.broken(),
                    "status " + response.statusCode());
            return;
        }
        ways.circuits().succeeded(serviceRequest.service());
        answered = true;
        var passed = new PassedAnswer(
                context, response, deadline, limits.service().silence(), cause -> brokeOff(new UpstreamFailure(cause)));
        var address = ways.services().addressOf(serviceRequest.service());
        if (bare && !isHead()) {
            passed.repair(address);
        } else {
            passed.pass(address);
        }
    }

    private boolean isHead() {
        return context.request().method().equals(HttpMethod.HEAD);
    }

    private static boolean isProblem(HttpClientResponse response) {
        var type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(Refusal.MEDIA_TYPE);
    }

    private void failed(UpstreamFailure failure) {
        if (answered || context.response().closed()) {
            return;
        }
        if (mayRepeat(failure)) {
            repeated = true;
            ask();
            return;
        }
        if (failure.isOfTheService(body == null || body.isOver())) {
            ways.circuits().failed(serviceRequest.service());
        }
        refuse(isUnansweredRead(failure) ? UpstreamRefusals.away() : failure.refusal(), failure.told());
    }

    private boolean mayRepeat(UpstreamFailure failure) {
        return !repeated && isUnansweredRead(failure);
    }

    /// Whether nothing can have been changed, and nothing was answered.
    private boolean isUnansweredRead(UpstreamFailure failure) {
        return failure.isClosedUnanswered()
                && serviceRequest.load() instanceof Load.None
                && (isHead() || context.request().method().equals(HttpMethod.GET));
    }

    /// Nothing has moved for too long.
    private void late() {
        if (answered) {
            brokeOff(new UpstreamFailure(new TimeoutException("silent")));
        } else if (body != null && !body.isOver()) {
            refuse(WholeBody.tooSlow(), "body");
        } else {
            ways.circuits().failed(serviceRequest.service());
            refuse(UpstreamRefusals.late(), "time");
        }
    }

    /// An answer that has begun ends by a closed connection: the caller must not take it for whole. A reset
    /// comes from our own side.
    private void brokeOff(UpstreamFailure failure) {
        if (failure.isReset() || context.response().closed()) {
            return;
        }
        if (!context.response().headWritten()) {
            refuse(UpstreamRefusals.broken(), failure.told());
            return;
        }
        LOG.warnf(
                "answer=broken operation=%s requestId=%s cause=%s",
                serviceRequest.operation(), serviceRequest.mark().requestId(), failure.told());
        serviceRequest.whenBroken().run();
        context.request().connection().close();
    }

    private void refuse(Refusal refusal, String cause) {
        answered = true;
        deadline.over();
        if (refusal.problem().status() >= 500) {
            LOG.warnf(
                    "problem=%s operation=%s service=%s requestId=%s cause=%s",
                    refusal.problem(),
                    serviceRequest.operation(),
                    serviceRequest.service(),
                    serviceRequest.mark().requestId(),
                    cause);
        }
        if (refusal.problem() == GatewayProblem.BODY_TOO_SLOW) {
            ProblemAnswer.sendLast(context, refusal);
        } else {
            ProblemAnswer.send(context, refusal);
        }
        giveUp();
    }

    private void ended() {
        deadline.over();
        if (body != null && !body.isOver()) {
            giveUp();
            ProblemAnswer.linger(context.vertx(), context.request());
        } else if (!answered || !context.response().ended()) {
            giveUp();
        }
    }

    /// Nobody waits for the service any longer.
    private void giveUp() {
        if (outgoing != null) {
            outgoing.reset();
        }
    }
}
