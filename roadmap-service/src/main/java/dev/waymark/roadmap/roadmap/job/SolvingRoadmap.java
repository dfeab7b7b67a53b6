package dev.waymark.roadmap.roadmap.job;

import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.solve.PlanSolver;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.job.RoadmapJobs.Begun;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Does a job: searches outside any transaction, then writes down how it ended.
@ApplicationScoped
class SolvingRoadmap {

    private static final Logger LOG = Logger.getLogger(SolvingRoadmap.class);

    private final RoadmapJobs jobs;
    private final OptimiserConfig config;
    private final Set<JobWatch> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    SolvingRoadmap(RoadmapJobs jobs, OptimiserConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    /// @throws IllegalStateException when this instance stops; another one is to do the job
    void solve(UUID jobId) {
        jobs.begin(jobId).ifPresent(this::solve);
    }

    private void solve(Begun begun) {
        try (var watch = JobWatch.start(progress -> jobs.report(begun, progress), config.watchInterval())) {
            running.add(watch);
            try {
                search(begun, watch);
            } finally {
                running.remove(watch);
            }
        }
    }

    private void search(Begun begun, JobWatch watch) {
        if (stopping) {
            watch.cancel();
        }
        var ending = ending(begun, watch);
        LOG.infof("jobId=%s ending=%s", begun.jobId(), ending.getClass().getSimpleName());
        switch (ending) {
            case Ending.Succeeded(var contents) -> jobs.succeed(begun, contents);
            case Ending.Failed(var problem) -> jobs.fail(begun, problem);
            case Ending.Cancelled _ -> cancelled(begun);
        }
    }

    /// How a search ended, with all reasons worked out; what goes wrong on our side is a failure of the job.
    private sealed interface Ending {
        record Succeeded(RoadmapContents contents) implements Ending {}

        record Failed(JobProblem problem) implements Ending {}

        record Cancelled() implements Ending {}
    }

    private static Ending ending(Begun begun, JobWatch watch) {
        var input = begun.snapshot().input();
        var start = System.nanoTime();
        try {
            var outcome = PlanSolver.solve(input, watch);
            var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            return switch (outcome) {
                case PlanOutcome.Planned planned ->
                    new Ending.Succeeded(RoadmapContents.planned(input, planned, seconds));
                case PlanOutcome.Infeasible infeasible ->
                    new Ending.Succeeded(RoadmapContents.infeasible(input, infeasible, seconds));
                case PlanOutcome.Undecided _ -> new Ending.Failed(JobProblem.NO_PLAN_FOUND);
                case PlanOutcome.Cancelled _ -> new Ending.Cancelled();
            };
        } catch (RuntimeException | LinkageError failure) {
            LOG.errorf(failure, "jobId=%s failed", begun.jobId());
            return new Ending.Failed(JobProblem.FAILED);
        }
    }

    private void cancelled(Begun begun) {
        if (stopping) {
            throw new IllegalStateException("this instance stops before job %s is done".formatted(begun.jobId()));
        }
        jobs.cancelled(begun);
    }

    /// Ends all searches of this instance; their jobs stay RUNNING for another one.
    void stopAll() {
        stopping = true;
        running.forEach(JobWatch::cancel);
    }
}
