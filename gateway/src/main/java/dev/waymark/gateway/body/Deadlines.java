package dev.waymark.gateway.body;

import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/// The deadlines of one event loop, looked at ten times a second by one timer: a timer for each request
/// would cost more than the request's routing does. Used by its event loop only.
public final class Deadlines {

    private static final long MILLIS = 100;
    private static final ThreadLocal<@Nullable Deadlines> OF_THIS_LOOP = new ThreadLocal<>();

    private @Nullable Deadline first;

    Deadlines() {}

    /// Those of the event loop that asks.
    public static Deadlines ofThisLoop(Vertx vertx) {
        var known = OF_THIS_LOOP.get();
        if (known == null) {
            var created = new Deadlines();
            vertx.setPeriodic(MILLIS, tick -> created.look(System.nanoTime()));
            OF_THIS_LOOP.set(created);
            known = created;
        }
        return known;
    }

    /// Something begins that has to be given up at some time; it has to be told when.
    public Deadline begin(Runnable whenMissed) {
        var deadline = new Deadline(this, whenMissed);
        deadline.next = first;
        if (first != null) {
            first.previous = deadline;
        }
        first = deadline;
        return deadline;
    }

    void remove(Deadline deadline) {
        if (deadline.previous == null) {
            first = deadline.next;
        } else {
            deadline.previous.next = deadline.next;
        }
        if (deadline.next != null) {
            deadline.next.previous = deadline.previous;
        }
    }

    /// What is missed may end others, so the next is found before.
    void look(long now) {
        var deadline = first;
        while (deadline != null) {
            var following = deadline.next;
            deadline.look(now);
            deadline = following;
        }
    }
}
