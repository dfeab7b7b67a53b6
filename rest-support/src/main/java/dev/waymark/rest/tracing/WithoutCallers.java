package dev.waymark.rest.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/// Keeps out of traces what is kept out of logs: what people search for, and from where and with what they call.
@Singleton
public class WithoutCallers implements SpanProcessor {

    static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    static final AttributeKey<String> CALLER = AttributeKey.stringKey("client.address");
    static final AttributeKey<String> PROGRAM = AttributeKey.stringKey("user_agent.original");
    static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("url.full");
    private static final List<AttributeKey<String>> LEFT_OUT = List.of(QUERY, CALLER, PROGRAM);

    /// An attribute can be emptied, and not removed.
    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : LEFT_OUT) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, "");
            }
        }
        var address = span.getAttribute(ADDRESS);
        if (address != null && address.indexOf('?') >= 0) {
            span.setAttribute(ADDRESS, address.substring(0, address.indexOf('?')));
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
