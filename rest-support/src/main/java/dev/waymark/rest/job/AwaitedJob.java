package dev.waymark.rest.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// A job whose end is awaited or whose changes are streamed. It is polled every 100 ms, and every 500 ms when it lasts
/// longer than two seconds: a poll is a read by id, on any instance. A waiting request holds neither a worker nor a
/// connection to the database, and all polls together have few connections, so that other requests have the rest.
public final class AwaitedJob<J extends Job> {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration LATER_STEP = Duration.ofMillis(500);
    private static final int QUICK_LOOKS = 20;
    private static final Semaphore LOOKS_AT_ONCE = new Semaphore(4);

    private final Supplier<J> look;
    private int looks;

    /// @param look reads the job in a transaction of its own: waiting is none
    public AwaitedJob(Supplier<J> look) {
        this.look = look;
    }

    /// The job once it has ended, or as it is when the time is over.
    J await(Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        var job = look();
        while (!job.hasEnded() && System.nanoTime() < end && pause()) {
            job = look();
        }
        return job;
    }

    /// The job now and after every change, until it has ended or nobody listens any more.
    public Multi<J> changes() {
        return Multi.createFrom()
                .emitter(listener -> Thread.ofVirtual().name("job-stream").start(() -> stream(listener)));
    }

    private void stream(MultiEmitter<? super J> listener) {
        try {
            var job = look();
            listener.emit(job);
            while (!job.hasEnded() && !listener.isCancelled() && pause()) {
                var now = look();
                if (now.version() != job.version()) {
                    listener.emit(now);
                }
                job = now;
            }
            listener.complete();
        } catch (RuntimeException failure) {
            listener.fail(failure);
        }
    }

    private J look() {
        looks++;
        LOOKS_AT_ONCE.acquireUninterruptibly();
        try {
            return look.get();
        } finally {
            LOOKS_AT_ONCE.release();
        }
    }

    /// The pause after so many looks.
    static Duration step(int looks) {
        return looks < QUICK_LOOKS ? STEP : LATER_STEP;
    }

    private boolean pause() {
        try {
            Thread.sleep(step(looks));
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
