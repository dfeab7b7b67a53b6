package dev.waymark.gateway.limit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Requests that take the same: each lane has its own places and its own connections to the services, so
/// that what lasts long by its nature leaves those alone that are over at once.
public enum Lane {
    /// Over as soon as the service has answered.
    ORDINARY,
    /// Takes a connection to the service for as long as its caller sends.
    UPLOAD,
    /// Waits for something to happen: an event stream, or `Prefer: wait`.
    WAITING;

    private static final Pattern WAITS = Pattern.compile("(?:^|[,;\\s])wait\\s*=", Pattern.CASE_INSENSITIVE);

    /// @param streamed whether the body is passed on while it comes
    /// @param accept of the request
    /// @param prefer of the request
    public static Lane of(boolean streamed, @Nullable String accept, @Nullable String prefer) {
        if (streamed) {
            return UPLOAD;
        }
        return isOfEvents(accept) || (prefer != null && WAITS.matcher(prefer).find()) ? WAITING : ORDINARY;
    }

    private static boolean isOfEvents(@Nullable String accept) {
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream");
    }
}
