package dev.waymark.gateway.proxy;

/// A service failed without saying it in the shape that callers know.
final class BrokenAnswer extends RuntimeException {

    BrokenAnswer(int status) {
        super("status " + status, null, false, false);
    }
}
