package dev.waymark.roadmap.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/// Waits for a job as long as the caller prefers (RFC 7240, `Prefer: wait=N`), at most 30 seconds, or tells each
/// change.
@ApplicationScoped
public class AwaitingJob {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 30;
    private static final Duration STEP = Duration.ofMillis(100);

    private final RoadmapJobs jobs;

    AwaitingJob(RoadmapJobs jobs) {
        this.jobs = jobs;
    }

    /// The job once it is finished, or as it is when the preferred time is over.
    public RoadmapJobView await(UUID jobId, String prefer) {
        var end = System.nanoTime() + Duration.ofSeconds(seconds(prefer)).toNanos();
        var job = jobs.view(jobId);
        while (!job.hasEnded() && System.nanoTime() < end && pause()) {
            job = jobs.view(jobId);
        }
        return job;
    }

    /// The job now and after every change, until it is finished or nobody listens any more.
    Multi<RoadmapJobView> changes(UUID jobId) {
        return Multi.createFrom()
                .emitter(listener -> Thread.ofVirtual().name("job-stream").start(() -> stream(jobId, listener)));
    }

    private void stream(UUID jobId, MultiEmitter<? super RoadmapJobView> listener) {
        try {
            var job = jobs.view(jobId);
            listener.emit(job);
            while (!job.hasEnded() && !listener.isCancelled() && pause()) {
                var now = jobs.view(jobId);
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

    /// The seconds that a Prefer header asks to wait; 0 when it does not.
    static int seconds(String prefer) {
        var matcher = WAIT.matcher(prefer);
        return matcher.find() ? Math.min(Integer.parseInt(matcher.group(1)), LONGEST) : 0;
    }

    private static boolean pause() {
        try {
            Thread.sleep(STEP);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
