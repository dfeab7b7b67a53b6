package dev.waymark.gateway.proxy;

/// What is to be fetched for a caller, and from where.
///
/// @param operation id of the operation, for the logs
/// @param service name of the service that answers it
/// @param target path and query as the service is to receive them
/// @param requestId under which the service is to log the request
/// @param traceParent the trace that the service is to go on with
/// @param whenBroken told when the answer breaks off after it has begun
public record Errand(
        String operation, String service, String target, String requestId, String traceParent, Runnable whenBroken) {}
