package dev.waymark.gateway.problem;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The id under which the logs of all services know a request. The caller's own id is kept when it is harmless in a
/// log line.
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final long VERSION_OFF = ~0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_OFF = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private RequestId() {}

    public static String of(@Nullable String offered) {
        return offered != null && HARMLESS.matcher(offered).matches() ? offered : fresh();
    }

    /// Unique, and quick to make: nothing depends on whether it can be guessed.
    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID((random.nextLong() & VERSION_OFF) | VERSION_4, (random.nextLong() & VARIANT_OFF) | VARIANT_2)
                .toString();
    }
}
