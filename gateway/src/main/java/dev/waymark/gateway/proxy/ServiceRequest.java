package dev.waymark.gateway.proxy;

import dev.waymark.gateway.limit.Lane;
import dev.waymark.gateway.tracing.RequestTrace;

/// The request that the gateway makes to a service for a caller.
///
/// @param operation id of the operation, for the logs
/// @param service name of the service that answers it
/// @param target path and query as the service is to receive them
/// @param lane whose connections are used
/// @param load what the caller sends
/// @param mark of the request in the logs of all services
/// @param whenBroken told when the answer breaks off after it has begun
public record ServiceRequest(
        String operation, String service, String target, Lane lane, Load load, Mark mark, Runnable whenBroken) {

    /// @param requestId under which the service is to log the request
    /// @param trace with which the service is to go on
    public record Mark(String requestId, RequestTrace trace) {}
}
