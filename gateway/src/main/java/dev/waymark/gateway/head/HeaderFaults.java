package dev.waymark.gateway.head;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.proxy.HopByHop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Request headers that two readers could understand differently, or that are too many.
public final class HeaderFaults {

    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

    /// What the service is to read, in lower case. A connection that takes one of these on the way (RFC 9110, 7.6.1)
    /// would have the service do without a token, or change without the condition that its caller has set.
    private static final Set<String> FOR_THE_SERVICE = Set.of(
            "accept",
            "authorization",
            "content-length",
            "content-type",
            "host",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "prefer");

    /// Bytes of a header line besides its name and value: `: ` and the line break.
    private static final int PUNCTUATION = 4;

    private HeaderFaults() {}

    /// @param largest bytes that all headers together may have
    public static Optional<Refusal> first(List<Map.Entry<String, String>> headers, long largest) {
        var size = 0L;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length() + PUNCTUATION;
        }
        if (size > largest) {
            return Optional.of(Refusal.of(
                    GatewayProblem.HEADERS_TOO_LARGE,
                    "The headers have %d bytes; %d are read.".formatted(size, largest)));
        }
        var hosts = values(headers, "host");
        if (hosts.size() != 1 || !HOST.matcher(hosts.getFirst()).matches()) {
            return malformed("Send exactly one Host header, with a plain name.");
        }
        if (values(headers, "authorization").size() > 1) {
            return malformed("Send at most one Authorization header.");
        }
        if (!Collections.disjoint(HopByHop.names(values(headers, "connection")), FOR_THE_SERVICE)) {
            return malformed("Name in Connection no header that the service is to read.");
        }
        var codings = values(headers, "transfer-encoding");
        var lengths = values(headers, "content-length");
        if (codings.size() > 1 || (codings.size() == 1 && !codings.getFirst().equals("chunked"))) {
            return malformed("Send no other Transfer-Encoding than chunked.");
        }
        if (lengths.size() + codings.size() > 1) {
            return malformed("Send the body's length once: either Content-Length or Transfer-Encoding.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> malformed(String detail) {
        return Optional.of(Refusal.of(GatewayProblem.MALFORMED_REQUEST, detail));
    }

    private static List<String> values(List<Map.Entry<String, String>> headers, String name) {
        var values = new ArrayList<String>(1);
        for (var header : headers) {
            if (header.getKey().equalsIgnoreCase(name)) {
                values.add(header.getValue());
            }
        }
        return values;
    }
}
