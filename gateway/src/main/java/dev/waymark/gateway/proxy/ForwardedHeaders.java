package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;

/// The headers as they go on: without those of the connection, without what a caller could pretend, and without what
/// tells of the inside.
final class ForwardedHeaders {

    private static final String FORWARDED = "X-Forwarded-";
    private static final List<String> INSIDE = List.of("Server", "X-Powered-By", "Alt-Svc", "Date", RequestId.HEADER);
    private static final List<String> LOCATIONS = List.of("Location", "Content-Location");

    private ForwardedHeaders() {}

    /// Turns a caller's headers into those that the service gets.
    static void toService(MultiMap headers, HttpServerRequest request, Errand errand) {
        HopByHop.names(headers.getAll("Connection")).forEach(headers::remove);
        for (var header : request.headers()) {
            if (pretends(header.getKey())) {
                headers.remove(header.getKey());
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
        headers.set(RequestId.HEADER, errand.requestId());
        headers.set("traceparent", errand.traceParent());
    }

    private static boolean pretends(String name) {
        return name.regionMatches(true, 0, FORWARDED, 0, FORWARDED.length())
                || name.equalsIgnoreCase("Forwarded")
                || name.equalsIgnoreCase("X-Real-IP");
    }

    /// Turns a service's headers into those that the caller gets. The gateway dates its answers itself: reading the
    /// service's date only to write it again would cost a twentieth of a request.
    static void toCaller(MultiMap headers, URI service) {
        HopByHop.names(headers.getAll("Connection")).forEach(headers::remove);
        INSIDE.forEach(headers::remove);
        for (var name : LOCATIONS) {
            var location = headers.get(name);
            if (location != null && location.startsWith(service + "/")) {
                headers.set(name, location.substring(service.toString().length()));
            }
        }
    }
}
