package dev.waymark.rest.answer;

import dev.waymark.program.stop.RequestDrain;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// A service that stops refuses new requests before any bean sees them. Its callers, the gateway and the other
/// services,
/// make a problem of the status.
@Singleton
public class StoppingService {

    private static final int FIRST = Integer.MAX_VALUE;

    private final RequestDrain drain;

    public StoppingService(RequestDrain drain) {
        this.drain = drain;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private void receive(RoutingContext context) {
        if (drain.admits(context)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(HttpResponseStatus.SERVICE_UNAVAILABLE.code())
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaderValues.CLOSE)
                    .end();
        }
    }
}
