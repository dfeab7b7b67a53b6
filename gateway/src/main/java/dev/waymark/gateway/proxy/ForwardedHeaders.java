package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;

/// The headers as they go on: without those of the connection, without what a caller could pretend, and without what
/// tells of the inside. Names are written as bytes, which are compared and sent quicker than text.
final class ForwardedHeaders {

    private static final String FORWARDED = "X-Forwarded-";
    private static final CharSequence AUTHORIZATION = HttpHeaders.createOptimized("Authorization");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence CONTENT_LOCATION = HttpHeaders.createOptimized("Content-Location");
    private static final List<CharSequence> OURS = List.of(AUTHORIZATION, REQUEST_ID, TRACE_PARENT);
    private static final List<CharSequence> INSIDE = List.of(
            HttpHeaders.SERVER,
            HttpHeaders.createOptimized("X-Powered-By"),
            HttpHeaders.createOptimized("Alt-Svc"),
            HttpHeaders.DATE,
            REQUEST_ID);

    private ForwardedHeaders() {}

    /// Takes from a copy of what the caller sent what does not go on, and what [#toService] writes itself.
    static void ofCaller(MultiMap headers, MultiMap sent) {
        HopByHop.names(headers.getAll(HttpHeaders.CONNECTION)).forEach(headers::remove);
        OURS.forEach(headers::remove);
        for (var header : sent) {
            if (pretends(header.getKey())) {
                headers.remove(header.getKey());
            }
        }
    }

    /// Writes what the service is told by the gateway. The token is by far the longest header: it goes on as bytes.
    static void toService(MultiMap headers, HttpServerRequest request, Errand errand) {
        var authorization = request.getHeader(AUTHORIZATION);
        if (authorization != null) {
            headers.set(AUTHORIZATION, HttpHeaders.createOptimized(authorization));
        }
        headers.set(FORWARDED_FOR, request.remoteAddress().hostAddress());
        headers.set(FORWARDED_PROTO, String.valueOf(request.scheme()));
        headers.set(FORWARDED_HOST, String.valueOf(request.authority()));
        headers.set(REQUEST_ID, errand.requestId());
        headers.set(TRACE_PARENT, errand.traceParent());
    }

    private static boolean pretends(String name) {
        return name.regionMatches(true, 0, FORWARDED, 0, FORWARDED.length())
                || name.equalsIgnoreCase("Forwarded")
                || name.equalsIgnoreCase("X-Real-IP");
    }

    /// Turns a service's headers into those that the caller gets. The gateway dates its answers itself: reading the
    /// service's date only to write it again would cost a twentieth of a request.
    static void toCaller(MultiMap headers, URI service) {
        HopByHop.names(headers.getAll(HttpHeaders.CONNECTION)).forEach(headers::remove);
        INSIDE.forEach(headers::remove);
        relate(headers, HttpHeaders.LOCATION, service);
        relate(headers, CONTENT_LOCATION, service);
    }

    /// A place within the service is a place within the gateway.
    private static void relate(MultiMap headers, CharSequence name, URI service) {
        var location = headers.get(name);
        if (location != null && location.startsWith(service + "/")) {
            headers.set(name, location.substring(service.toString().length()));
        }
    }
}
