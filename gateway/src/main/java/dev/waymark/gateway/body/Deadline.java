package dev.waymark.gateway.body;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The moment at which something that is under way is given up. To move it costs a write to memory, for the
/// [Deadlines] of an event loop look at all of theirs now and then.
public final class Deadline {

    private final Deadlines all;
    private final Runnable whenMissed;

    @Nullable
    Deadline previous;

    @Nullable
    Deadline next;

    private long nanos;
    private boolean over;

    Deadline(Deadlines all, Runnable whenMissed) {
        this.all = all;
        this.whenMissed = whenMissed;
    }

    /// From now on there is so much time.
    public void in(Duration time) {
        nanos = System.nanoTime() + time.toNanos();
    }

    /// From now on there is so much time, but only until the other moment.
    ///
    /// @param latest as [System#nanoTime()] counts
    public void in(Duration time, long latest) {
        var then = System.nanoTime() + time.toNanos();
        nanos = then - latest < 0 ? then : latest;
    }

    /// Nothing is waited for any longer.
    public void over() {
        if (!over) {
            over = true;
            all.remove(this);
        }
    }

    void look(long now) {
        if (!over && now - nanos >= 0) {
            over();
            whenMissed.run();
        }
    }
}
