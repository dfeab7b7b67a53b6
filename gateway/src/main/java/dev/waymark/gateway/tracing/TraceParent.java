package dev.waymark.gateway.tracing;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.vertx.core.http.HttpHeaders;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The trace that a request belongs to (W3C Trace Context, level 1). A caller's trace goes on under a new parent, which
/// stands for the gateway; without one a trace begins here, not sampled.
///
/// Example: `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`.
record TraceParent(String traceId, String parentId, String flags) {

    static final CharSequence HEADER = HttpHeaders.createOptimized("traceparent");
    static final String STATE_HEADER = "tracestate";

    private static final Pattern WRITTEN =
            Pattern.compile("(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final String OLDEST = "00";
    private static final String NOT_SAMPLED = "00";

    /// What a caller's header says; nothing when it is absent or not valid, and then its `tracestate` counts
    /// for nothing either.
    static Optional<TraceParent> read(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        var written = WRITTEN.matcher(header);
        if (!written.matches()
                || isZero(written.group(2))
                || isZero(written.group(3))
                || (written.group(1).equals(OLDEST) && written.group(5) != null)) {
            return Optional.empty();
        }
        return Optional.of(new TraceParent(written.group(2), written.group(3), written.group(4)));
    }

    static TraceParent of(SpanContext span) {
        return new TraceParent(
                span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex());
    }

    static TraceParent fresh() {
        return new TraceParent(random(2), random(1), NOT_SAMPLED);
    }

    /// The same trace with the gateway as its parent.
    TraceParent next() {
        return new TraceParent(traceId, random(1), flags);
    }

    /// As the parent of a span.
    SpanContext remote() {
        return SpanContext.createFromRemoteParent(
                traceId, parentId, TraceFlags.fromHex(flags, 0), TraceState.getDefault());
    }

    String header() {
        return OLDEST + "-" + traceId + "-" + parentId + "-" + flags;
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    /// Never zero, which would mean that there is none.
    private static String random(int longs) {
        var digits = new StringBuilder();
        for (var number = 0; number < longs; number++) {
            digits.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)));
        }
        return digits.toString();
    }
}
