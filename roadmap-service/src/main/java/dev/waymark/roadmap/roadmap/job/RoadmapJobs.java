package dev.waymark.roadmap.roadmap.job;

import dev.waymark.cycle.CycleMember;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.roadmap.Roadmaps;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// The jobs of all cycles; every step of a job is a short transaction of its own.
@ApplicationScoped
@Transactional
public class RoadmapJobs implements PanacheRepositoryBase<RoadmapJob, UUID>, CycleMember {

    private static final List<RoadmapJobState> UNFINISHED = List.of(RoadmapJobState.QUEUED, RoadmapJobState.RUNNING);

    private final Roadmaps roadmaps;
    private final OptimiserConfig config;
    private final Clock clock;

    RoadmapJobs(Roadmaps roadmaps, OptimiserConfig config, Clock clock) {
        this.roadmaps = roadmaps;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String pathParameter() {
        return "jobId";
    }

    @Override
    public String kind() {
        return "roadmap job";
    }

    @Override
    public Optional<UUID> cycleOf(UUID jobId) {
        return findByIdOptional(jobId).map(RoadmapJob::cycleId);
    }

    /// A job that is to solve a snapshot.
    ///
    /// @throws ProblemException 409 where the cycle has too many unfinished jobs
    public RoadmapJobView queue(UUID cycleId, String name, String requestedBy, RoadmapSnapshot snapshot) {
        if (count("cycleId = ?1 and state in ?2", cycleId, UNFINISHED) >= config.unfinishedPerCycle()) {
            throw new ProblemException(
                    RoadmapProblem.TOO_MANY_JOBS,
                    "The cycle has %d unfinished jobs already. Maybe cancel one or wait."
                            .formatted(config.unfinishedPerCycle()));
        }
        var job = new RoadmapJob(cycleId, name, requestedBy, snapshot);
        persistAndFlush(job);
        return job.view();
    }

    public RoadmapJobView view(UUID jobId) {
        return findByIdOptional(jobId)
                .map(RoadmapJob::view)
                .orElseThrow(() -> ProblemException.notFound("roadmap job", jobId));
    }

    /// What is to be solved, and under which number.
    record Begun(UUID jobId, int attempt, RoadmapSnapshot snapshot) {}

    /// Begins a job; nothing when it is finished, or has been begun too often and counts as failed now.
    Optional<Begun> begin(UUID jobId) {
        var job = locked(jobId).filter(found -> !found.state().isFinished()).orElse(null);
        if (job == null) {
            return Optional.empty();
        }
        var attempt = job.begin(clock.instant());
        if (job.isCancelRequested()) {
            job.cancel(clock.instant());
            return Optional.empty();
        }
        if (attempt > config.attempts()) {
            job.fail(JobProblem.GAVE_UP, clock.instant());
            return Optional.empty();
        }
        return Optional.of(new Begun(jobId, attempt, job.snapshot()));
    }

    /// Writes the progress; says whether the search is still wanted.
    boolean report(Begun begun, double progress) {
        var job = locked(begun.jobId())
                .filter(found -> found.isRunning(begun.attempt()))
                .orElse(null);
        if (job == null || job.isCancelRequested()) {
            return false;
        }
        job.report(progress);
        return true;
    }

    void succeed(Begun begun, RoadmapContents contents) {
        end(begun, (job, now) -> job.succeed(roadmaps.keep(job.solved(contents)), now));
    }

    void fail(Begun begun, JobProblem problem) {
        end(begun, (job, now) -> job.fail(problem, now));
    }

    void cancelled(Begun begun) {
        end(begun, RoadmapJob::cancel);
    }

    private void end(Begun begun, BiConsumer<RoadmapJob, Instant> ending) {
        locked(begun.jobId())
                .filter(job -> job.isRunning(begun.attempt()))
                .ifPresent(job -> ending.accept(job, clock.instant()));
    }

    /// Cancels a job at once when nobody works on it, else asks who does to stop.
    ///
    /// @throws ProblemException 409 where it is finished
    void cancel(RoadmapJob job) {
        if (job.state().isFinished()) {
            throw new ProblemException(HttpProblem.JOB_FINISHED, "The job is %s already.".formatted(job.state()));
        }
        job.requestCancel();
        if (job.state() == RoadmapJobState.QUEUED) {
            job.cancel(clock.instant());
        }
        flush();
    }

    RoadmapJob requireLocked(UUID jobId) {
        return locked(jobId).orElseThrow(() -> ProblemException.notFound("roadmap job", jobId));
    }

    private Optional<RoadmapJob> locked(UUID jobId) {
        return findByIdOptional(jobId, LockModeType.PESSIMISTIC_WRITE);
    }
}
