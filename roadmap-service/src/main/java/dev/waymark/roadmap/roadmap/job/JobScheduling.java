package dev.waymark.roadmap.roadmap.job;

import dev.waymark.rest.job.JobQueue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import javax.sql.DataSource;

/// The queue of roadmaps to solve, open as long as the service runs.
@ApplicationScoped
public class JobScheduling {

    private final SolvingRoadmap solving;
    private final JobQueue queue;

    JobScheduling(DataSource database, OptimiserConfig config, SolvingRoadmap solving) {
        this.solving = solving;
        this.queue = new JobQueue(database, "solve-roadmap", config, solving::solve);
    }

    /// Schedules a job in the caller's transaction.
    public void schedule(UUID jobId) {
        queue.add(jobId);
    }

    void start(@Observes StartupEvent started) {
        queue.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        solving.stopAll();
        queue.close();
    }
}
