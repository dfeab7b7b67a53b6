package dev.waymark.gateway.tracing;

import org.jspecify.annotations.Nullable;

/// A request as a part of its trace.
public sealed interface RequestTrace permits Untraced, TracedRequest {

    String traceId();

    /// Begins a call of a service for the request.
    ServiceCall call(String service);

    /// @param route path template of its operation, where it has one
    /// @param path without the query
    void over(@Nullable String route, String path, int status);
}
