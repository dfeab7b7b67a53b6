package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The headers as they go on: without those of the connection, without what a caller could pretend, and without what
/// tells of the inside.
final class ForwardedHeaders {

    private static final List<String> INSIDE = List.of("Server", "X-Powered-By", "Alt-Svc", RequestId.HEADER);
    private static final List<String> LOCATIONS = List.of("Location", "Content-Location");

    private ForwardedHeaders() {}

    /// Turns a caller's headers into those that the service gets.
    static void toService(MultiMap headers, HttpServerRequest request, Errand errand) {
        HopByHop.names(headers.getAll("Connection")).forEach(headers::remove);
        List.copyOf(headers.names()).stream().filter(ForwardedHeaders::pretends).forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
        headers.set(RequestId.HEADER, errand.requestId());
        headers.set("traceparent", errand.traceParent());
    }

    private static boolean pretends(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip");
    }

    /// Turns a service's headers into those that the caller gets.
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
