package dev.waymark.roadmap.roadmap.job;

import dev.waymark.roadmap.planning.plan.PlanMonitor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoublePredicate;
import org.jboss.logging.Logger;

/// Watches a search: reports its progress now and then, and stops it when it is no longer wanted.
final class JobWatch implements PlanMonitor, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(JobWatch.class);

    private final DoublePredicate stillWanted;
    private final Duration interval;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile double progress;
    private boolean cancelled;
    private Runnable stop = () -> {};

    private JobWatch(DoublePredicate stillWanted, Duration interval) {
        this.stillWanted = stillWanted;
        this.interval = interval;
    }

    /// @param stillWanted receives the progress; false ends the search
    static JobWatch start(DoublePredicate stillWanted, Duration interval) {
        var watch = new JobWatch(stillWanted, interval);
        Thread.ofVirtual().name("job-watch").start(watch::watch);
        return watch;
    }

    @Override
    public void progress(double share) {
        progress = share;
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized void onCancel(Runnable action) {
        stop = action;
        if (cancelled) {
            action.run();
        }
    }

    /// Ends the search at once.
    synchronized void cancel() {
        cancelled = true;
        stop.run();
    }

    /// Ends the watch. The thread is not interrupted: that would close the connection on which it may be writing.
    @Override
    public void close() {
        closed.countDown();
    }

    private void watch() {
        try {
            while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS) && !isCancelled()) {
                askWhetherWanted();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// A database that is away for a moment does not end a search.
    private void askWhetherWanted() {
        try {
            if (!stillWanted.test(progress)) {
                cancel();
            }
        } catch (RuntimeException unanswered) {
            LOG.warnf("progress could not be written: %s", unanswered.getMessage());
        }
    }
}
