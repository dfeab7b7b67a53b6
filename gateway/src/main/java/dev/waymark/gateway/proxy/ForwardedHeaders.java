package dev.waymark.gateway.proxy;

import dev.waymark.gateway.coding.CodedTag;
import dev.waymark.gateway.problem.RequestId;
import dev.waymark.gateway.tracing.ServiceCall;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The headers as they go on: without those of the connection, without what a caller could pretend, and without
/// what tells of the inside. Names are written as bytes, which are compared and sent quicker than text.
final class ForwardedHeaders {

    private static final String FORWARDED = "X-Forwarded-";
    private static final String POLICY = "Content-Security-Policy";
    private static final CharSequence AUTHORIZATION = HttpHeaders.createOptimized("Authorization");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence IF_MATCH = HttpHeaders.createOptimized("If-Match");
    private static final CharSequence IF_NONE_MATCH = HttpHeaders.createOptimized("If-None-Match");
    private static final CharSequence LOCATION = HttpHeaders.createOptimized("Location");
    private static final CharSequence CONTENT_LOCATION = HttpHeaders.createOptimized("Content-Location");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");

    /// What [#toService] writes itself, beside those of the connection; and cookies, which are for the gateway alone.
    private static final Set<String> OURS = names(List.of(
            "authorization",
            "content-length",
            "cookie",
            "forwarded",
            "host",
            "traceparent",
            "x-real-ip",
            RequestId.HEADER));

    /// The gateway dates its answers itself, and the length is written with the body.
    private static final Set<String> INSIDE = names(List.of(
            "alt-svc", "content-length", "date", "server", "waymark-counting-roles", "x-powered-by", RequestId.HEADER));

    private ForwardedHeaders() {}

    private static Set<String> names(List<String> own) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(own);
        names.addAll(HopByHop.names(List.of()));
        return names;
    }

    /// Writes what the service gets of what the caller sent, and what the gateway adds. The token is by
    /// far the longest header: it goes on as bytes.
    static void toService(MultiMap headers, HttpServerRequest request, String requestId, ServiceCall call) {
        var sent = request.headers();
        var nominated = nominated(sent);
        for (var header : sent) {
            var name = header.getKey();
            if (!OURS.contains(name)
                    && !nominated.contains(name)
                    && !name.regionMatches(true, 0, FORWARDED, 0, FORWARDED.length())) {
                headers.add(name, header.getValue());
            }
        }
        rewrite(headers, IF_MATCH, CodedTag::plain);
        rewrite(headers, IF_NONE_MATCH, CodedTag::plain);
        var authorization = sent.get(AUTHORIZATION);
        if (authorization != null) {
            headers.set(AUTHORIZATION, HttpHeaders.createOptimized(authorization));
        }
        headers.set(FORWARDED_FOR, request.remoteAddress().hostAddress());
        headers.set(FORWARDED_PROTO, String.valueOf(request.scheme()));
        headers.set(FORWARDED_HOST, String.valueOf(request.authority()));
        headers.set(REQUEST_ID, requestId);
        headers.set(TRACE_PARENT, call.traceParent());
    }

    /// Writes what the caller gets of the service's headers. A page knows best what it needs of the browser:
    /// its policy takes the place of ours, since a browser that gets both keeps to both.
    static void toCaller(MultiMap headers, MultiMap sent, URI service) {
        var nominated = nominated(sent);
        for (var header : sent) {
            var name = header.getKey();
            if (POLICY.equalsIgnoreCase(name)) {
                headers.set(POLICY, header.getValue());
            } else if (!INSIDE.contains(name) && !nominated.contains(name)) {
                headers.add(name, header.getValue());
            }
        }
        rewrite(headers, LOCATION, place -> related(place, service));
        rewrite(headers, CONTENT_LOCATION, place -> related(place, service));
    }

    /// Names that a message's `Connection` header gives to its connection; nearly always it names none.
    private static Set<String> nominated(MultiMap sent) {
        var first = sent.get(HttpHeaders.CONNECTION);
        if (first == null) {
            return Set.of();
        }
        var all = sent.getAll(HttpHeaders.CONNECTION);
        return all.size() == 1 && isOption(first) ? Set.of() : names(List.copyOf(HopByHop.names(all)));
    }

    private static boolean isOption(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }

    private static void rewrite(MultiMap headers, CharSequence name, UnaryOperator<String> change) {
        if (headers.contains(name)) {
            headers.set(
                    name,
                    headers.getAll(name).stream().<CharSequence>map(change).toList());
        }
    }

    /// A place within the service is a place within the gateway.
    private static String related(String location, URI service) {
        return location.startsWith(service + "/")
                ? location.substring(service.toString().length())
                : location;
    }
}
