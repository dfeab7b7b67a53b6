package dev.waymark.gateway.problem;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The id under which the logs of all services know a request. The caller's own id is kept when it is harmless in a
/// log line.
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    public static String of(@Nullable String offered) {
        return offered != null && HARMLESS.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
