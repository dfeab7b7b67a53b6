package dev.waymark.gateway.services;

/// No connection to a service was to be had; nothing was sent.
public final class UnreachableService extends RuntimeException {

    UnreachableService(String service, Throwable cause) {
        super(service + ": " + cause, cause, false, false);
    }
}
