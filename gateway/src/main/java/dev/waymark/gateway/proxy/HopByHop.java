package dev.waymark.gateway.proxy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Headers that belong to one connection and not to the message (RFC 9110, 7.6.1).
public final class HopByHop {

    private static final Set<String> ALWAYS = Set.of(
            "connection",
            "expect",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private HopByHop() {}

    /// @param connection values of the message's `Connection` headers, which may name further ones
    /// @return names in lower case
    public static Set<String> names(List<String> connection) {
        if (connection.isEmpty()) {
            return ALWAYS;
        }
        var names = new HashSet<>(ALWAYS);
        connection.forEach(value -> {
            for (var name : value.split(",", -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        });
        return names;
    }
}
