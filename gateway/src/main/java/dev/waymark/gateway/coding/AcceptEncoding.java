package dev.waymark.gateway.coding;

import org.jspecify.annotations.Nullable;

/// The `Accept-Encoding` of a request (RFC 9110, 12.5.3).
public final class AcceptEncoding {

    private static final String GZIP = "gzip";
    private static final String ANY = "*";

    private AcceptEncoding() {}

    /// Whether the header accepts gzip: by its name, or by `*` where it is not named, with a weight above 0.
    public static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        var any = false;
        for (var element : header.split(",", -1)) {
            var parts = element.split(";", 2);
            var name = parts[0].strip();
            if (name.equalsIgnoreCase(GZIP)) {
                return isWanted(parts);
            }
            any |= name.equals(ANY) && isWanted(parts);
        }
        return any;
    }

    /// A weight that cannot be read counts as 0: an answer that is not compressed is never wrong.
    private static boolean isWanted(String[] parts) {
        if (parts.length == 1) {
            return true;
        }
        var weight = parts[1].strip();
        return weight.regionMatches(true, 0, "q=", 0, 2)
                && weight.substring(2).matches("(0\\.0{0,2}[1-9]\\d{0,2}|0\\.[1-9]\\d{0,2}|1(\\.0{0,3})?)");
    }
}
