package dev.waymark.gateway.tracing;

/// A call of a service as a part of a trace; the first end that is told counts.
public sealed interface ServiceCall permits Untraced, TracedCall {

    /// The header with which the service goes on.
    String traceParent();

    void answered(int status);

    void failed(Throwable cause);
}
