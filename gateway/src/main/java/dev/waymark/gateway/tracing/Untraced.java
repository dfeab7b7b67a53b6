package dev.waymark.gateway.tracing;

import org.jspecify.annotations.Nullable;

/// A request, and each call for it, of which no collector hears: the trace only goes on.
record Untraced(TraceParent parent) implements RequestTrace, ServiceCall {

    @Override
    public String traceId() {
        return parent.traceId();
    }

    @Override
    public ServiceCall call(String service) {
        return this;
    }

    @Override
    public void over(@Nullable String route, String path, int status) {}

    @Override
    public String traceParent() {
        return parent.header();
    }

    @Override
    public void answered(int status) {}

    @Override
    public void failed(Throwable cause) {}
}
