package dev.waymark.gateway.limit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The address that a request is counted for: that of the connection, for a header could say anything. Only
/// a proxy that is trusted is believed about whom it calls for; then the last address in `X-Forwarded-For`
/// that is none of a trusted proxy counts. An IPv6 address counts by its first 64 bits, which one
/// subscriber has for themselves.
final class ClientAddress {

    private static final int SUBSCRIBER_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    private ClientAddress() {}

    /// @param peer address of the connection
    /// @param forwardedFor values of the request's `X-Forwarded-For` headers
    /// @param trusted addresses of proxies
    static String of(String peer, List<String> forwardedFor, List<String> trusted) {
        var client = peer;
        var hops = forwardedFor.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
        for (var hop : hops.reversed()) {
            if (!trusted.contains(client) || literal(hop) == null) {
                break;
            }
            client = hop;
        }
        return subscriber(client);
    }

    private static String subscriber(String address) {
        var known = literal(address);
        if (known == null || known.getAddress().length == IPV4_BYTES) {
            return address;
        }
        var network = Arrays.copyOf(known.getAddress(), SUBSCRIBER_BYTES);
        return Arrays.toString(network);
    }

    /// @return nothing for what is no numeric address; names are never looked up
    private static @Nullable InetAddress literal(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
