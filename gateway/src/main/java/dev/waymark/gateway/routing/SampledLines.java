package dev.waymark.gateway.routing;

import java.util.concurrent.TimeUnit;

/// Permits so many lines of the log in each second and counts those that it does not permit.
final class SampledLines {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private long began;
    private int permitted;
    private long unwritten;

    SampledLines(int perSecond) {
        this.perSecond = perSecond;
        this.permitted = perSecond;
    }

    /// @param now as [System#nanoTime()] counts
    synchronized boolean permits(long now) {
        if (permitted == perSecond && (now - began >= SECOND || began == 0)) {
            began = now;
            permitted = 0;
        }
        if (permitted < perSecond) {
            permitted++;
            return true;
        }
        unwritten++;
        return false;
    }

    /// Lines that were not permitted since this was last asked.
    synchronized long unwritten() {
        var lines = unwritten;
        unwritten = 0;
        return lines;
    }
}
