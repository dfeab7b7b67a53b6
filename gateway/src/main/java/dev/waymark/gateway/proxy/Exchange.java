package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One admitted request on its way to the service and back.
final class Exchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final RoutingContext context;
    private final Errand errand;
    private final Ways ways;
    private final Limits limits;
    private @Nullable CountedBody body;
    private @Nullable HttpClientRequest outgoing;

    /// The ways to the services.
    record Ways(Services services, Circuits circuits) {}

    /// What an exchange may take.
    record Limits(RequestLimits request, ServiceLimits service) {}

    Exchange(RoutingContext context, Errand errand, Ways ways, Limits limits) {
        this.context = context;
        this.errand = errand;
        this.ways = ways;
        this.limits = limits;
    }

    void run() {
        HttpProxy.reverseProxy(OPTIONS, ways.services().client())
                .origin(proxy -> connect(proxy.request()))
                .addInterceptor(this)
                .handle(context.request());
    }

    private Future<HttpClientRequest> connect(ProxyRequest request) {
        return ways.services().connect(errand.service(), request.getMethod()).onSuccess(connected -> {
            outgoing = connected;
            ForwardedHeaders.toService(connected.headers(), context.request(), errand);
            connected.exceptionHandler(
                    failure -> LOG.debugf("operation=%s cause=%s", errand.operation(), told(failure)));
            var time = hasBody(request.proxiedRequest())
                    ? limits.request().bodyTime()
                    : limits.service().answerTime();
            connected.idleTimeout(time.toMillis());
        });
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        var request = proxy.request();
        request.setURI(errand.target());
        ForwardedHeaders.ofCaller(request.headers(), request.proxiedRequest().headers());
        var sent = request.getBody();
        if (hasBody(request.proxiedRequest())) {
            body = new CountedBody(sent.stream(), limits.request().body().asLongValue(), this::awaitAnswer);
            request.setBody(Body.body(body, sent.length()));
        } else {
            sent.stream().resume();
            request.setBody(null);
        }
        return ways.circuits()
                .run(
                        errand.service(),
                        () -> proxy.sendRequest()
                                .compose(this::sound)
                                .recover(failure -> isOfTheService(failure)
                                        ? Future.failedFuture(failure)
                                        : Future.succeededFuture(refused(request, failure))))
                .recover(failure -> Future.succeededFuture(refused(request, failure)));
    }

    /// Whether the service is to blame, and not the caller's body or our own haste.
    private boolean isOfTheService(Throwable failure) {
        return switch (failure) {
            case UnreachableService unreachable -> !(unreachable.getCause() instanceof ConnectionPoolTooBusyException);
            case StreamResetException gone -> false;
            default -> body == null || body.isOver();
        };
    }

    /// The service's time to answer begins when it has the whole request.
    private void awaitAnswer() {
        if (outgoing != null) {
            outgoing.idleTimeout(limits.service().answerTime().toMillis());
        }
    }

    /// A failure that is not told as a problem could tell of the inside, so it goes no further.
    private Future<ProxyResponse> sound(ProxyResponse response) {
        outgoing = null;
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (response.getStatusCode() >= 500 && (type == null || !type.startsWith(Refusal.MEDIA_TYPE))) {
            response.release();
            return Future.failedFuture(new BrokenAnswer(response.getStatusCode()));
        }
        var answer = response.getBody();
        if (answer.length() < 0 && isBodiless(response.getStatusCode())) {
            answer.stream().resume();
            return Future.succeededFuture(response.setBody(null));
        }
        response.setBody(Body.body(
                new WatchedAnswer(
                        answer.stream(), context.vertx(), limits.service().silence(), this::breakOff),
                answer.length()));
        return Future.succeededFuture(response);
    }

    /// A reset comes from our own side: the caller has gone, and nobody is left to tell.
    private void breakOff(Throwable cause) {
        if (cause instanceof StreamResetException) {
            return;
        }
        LOG.warnf(
                "answer=broken operation=%s requestId=%s cause=%s",
                errand.operation(), errand.requestId(), told(cause));
        errand.whenBroken().run();
        context.request().connection().close();
    }

    /// Such an answer must not be announced as chunked.
    private boolean isBodiless(int status) {
        return status == 204 || status == 304 || context.request().method().equals(HttpMethod.HEAD);
    }

    private ProxyResponse refused(ProxyRequest request, Throwable failure) {
        var refusal = body != null && body.isTooLarge()
                ? RequestLimits.largeBody(limits.request())
                : UpstreamRefusals.of(failure, body == null || body.isOver(), limits.service());
        if (refusal.problem().status() >= 500 && !(failure instanceof StreamResetException)) {
            LOG.warnf(
                    "problem=%s operation=%s service=%s requestId=%s cause=%s",
                    refusal.problem(), errand.operation(), errand.service(), errand.requestId(), told(failure));
        }
        ProblemAnswer.linger(context.vertx(), context.request());
        var response = request.release()
                .response()
                .setStatusCode(refusal.problem().status())
                .putHeader("Content-Type", Refusal.MEDIA_TYPE)
                .setBody(Body.body(ProblemAnswer.body(context.request(), refusal)));
        refusal.headers().forEach(response::putHeader);
        return response;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        ForwardedHeaders.toCaller(proxy.response().headers(), ways.services().addressOf(errand.service()));
        return proxy.sendResponse();
    }

    /// A failure as it may be logged: messages of the HTTP client show whole targets, with what stands in the query.
    private static String told(Throwable failure) {
        return failure instanceof UnreachableService
                        || failure instanceof BrokenAnswer
                        || failure instanceof OpenCircuitException
                ? failure.toString()
                : failure.getClass().getName();
    }
}
