package dev.waymark.gateway.services;

import java.time.Duration;

/// Whether a service may be asked. After so many failures within the window it is left alone for a pause;
/// then one request tries whether it is back, and the next only when that one has succeeded or another
/// pause is over. Times are as [System#nanoTime()] counts. Asking a service that works takes no lock.
final class Circuit {

    private final long window;
    private final long pause;
    private final long[] failures;
    private int next;
    private int counted;
    private long until;
    private volatile boolean open;

    Circuit(int failures, Duration window, Duration pause) {
        this.failures = new long[failures];
        this.window = window.toNanos();
        this.pause = pause.toNanos();
    }

    /// Whether a request may try; while the circuit is open one may after each pause.
    boolean permits(long now) {
        return !open || permitsOne(now);
    }

    private synchronized boolean permitsOne(long now) {
        if (!open) {
            return true;
        }
        if (now - until < 0) {
            return false;
        }
        until = now + pause;
        return true;
    }

    /// @return whether that closed the circuit
    boolean succeeded() {
        return open && close();
    }

    private synchronized boolean close() {
        var closed = open;
        open = false;
        counted = 0;
        return closed;
    }

    /// @return whether that opened the circuit
    synchronized boolean failed(long now) {
        if (open) {
            return false;
        }
        failures[next] = now;
        next = (next + 1) % failures.length;
        counted = Math.min(counted + 1, failures.length);
        open = counted == failures.length && now - failures[next] <= window;
        until = now + pause;
        return open;
    }
}
