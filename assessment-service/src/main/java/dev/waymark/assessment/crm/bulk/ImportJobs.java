package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// The jobs of all sources; every step of a job is a transaction of its own.
@ApplicationScoped
@Transactional
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {

    private final ImportConfig config;
    private final Clock clock;

    ImportJobs(ImportConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /// Deletes the jobs that are no longer kept, with their rejected records.
    void deleteOld() {
        delete("finishedAt < ?1", clock.instant().minus(config.keep()));
    }

    ImportJob add(ImportJob job) {
        job.receivedAt(clock.instant());
        persistAndFlush(job);
        return job;
    }

    /// The job that is to be done first among those of a source and stream, which arrived first.
    Optional<UUID> first(ImportAddress address) {
        return find(
                        "select j.id from ImportJob j where j.source = ?1 and j.stream = ?2 and j.finishedAt is null"
                                + " order by j.id",
                        address.source(),
                        address.stream())
                .project(UUID.class)
                .firstResultOptional();
    }

    /// @throws ProblemException 404 where the source and stream have no such job
    ImportJob require(ImportAddress address, UUID jobId) {
        return found(findByIdOptional(jobId), address, jobId);
    }

    /// @throws ProblemException 404 where the source and stream have no such job
    ImportJobView view(ImportAddress address, UUID jobId) {
        return found(findByIdOptional(jobId), address, jobId).view();
    }

    /// @throws ProblemException 404 where the source and stream have no such job
    ImportJob requireLocked(ImportAddress address, UUID jobId) {
        return found(findByIdOptional(jobId, LockModeType.PESSIMISTIC_WRITE), address, jobId);
    }

    private static ImportJob found(Optional<ImportJob> job, ImportAddress address, UUID jobId) {
        return job.filter(found -> found.address().equals(address))
                .orElseThrow(() -> ProblemException.notFound("import job", jobId));
    }

    Rows<ImportJob> page(ImportAddress address, PageRequest page) {
        return page.of(ImportJob.class)
                .with("source", address.source())
                .with("stream", address.stream())
                .read(getEntityManager());
    }

    /// Begins a job or goes on with it; empty where it has ended, or was begun too often and counts as failed now.
    Optional<ImportJob> begin(UUID jobId) {
        return unfinished(jobId).filter(job -> {
            if (job.begin(clock.instant()) > config.attempts()) {
                job.fail(
                        ImportFailure.BEGUN_TOO_OFTEN,
                        "It was begun %d times and did not get on.".formatted(config.attempts()),
                        clock.instant());
                return false;
            }
            return true;
        });
    }

    /// The job, locked, where it is still this attempt's to do.
    ///
    /// @throws Superseded where it was cancelled, or another instance does it
    ImportJob requireOwn(UUID jobId, int attempt) {
        return unfinished(jobId)
                .filter(job -> job.state() == ImportJobState.RUNNING && job.attempt() == attempt)
                .orElseThrow(Superseded::new);
    }

    /// @throws ProblemException 409 where it has ended
    void cancel(ImportJob job) {
        if (job.state().isFinished()) {
            throw new ProblemException(HttpProblem.JOB_FINISHED, "The job is %s already.".formatted(job.state()));
        }
        job.cancel(clock.instant());
    }

    private Optional<ImportJob> unfinished(UUID jobId) {
        return findByIdOptional(jobId, LockModeType.PESSIMISTIC_WRITE)
                .filter(job -> !job.state().isFinished());
    }

    /// Somebody else does the job, or nobody is to do it any more.
    static final class Superseded extends RuntimeException {}
}
