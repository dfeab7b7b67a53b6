package dev.waymark.rest.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// A job that somebody waits for, as long as they prefer (RFC 7240, `Prefer: wait=N`) and at most 30
/// seconds, or wants to be told each change of. Looks at the job every 100 ms, and twice a second when it
/// lasts longer than two seconds: a look is a read by id, on any instance. Who waits holds neither a worker
/// nor a connection to the database, and all who wait have few connections for their looks, so that those
/// who do not wait have the others.
public final class AwaitedJob<J extends Job> {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 30;
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

    /// The job once it has ended, or as it is when the preferred time is over.
    public J await(String prefer) {
        var end = System.nanoTime() + Duration.ofSeconds(seconds(prefer)).toNanos();
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

    /// The seconds that a Prefer header asks to wait; 0 when it does not.
    static int seconds(String prefer) {
        var matcher = WAIT.matcher(prefer);
        return matcher.find() ? Math.min(Integer.parseInt(matcher.group(1)), LONGEST) : 0;
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
