package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What came of the files of a source and stream, as far back as jobs are kept.
@ApplicationScoped
@Transactional
public class ImportHistory {

    private final ImportJobs jobs;
    private final RejectedRecords rejected;

    ImportHistory(ImportJobs jobs, RejectedRecords rejected) {
        this.jobs = jobs;
        this.rejected = rejected;
    }

    /// Why a job rejected a record.
    public record Rejection(UUID jobId, long line, List<Violation> violations) {}

    public Optional<ImportJobView> lastJob(String source, String stream) {
        return jobs.find("source = ?1 and stream = ?2 order by id desc", source, stream)
                .firstResultOptional()
                .map(ImportJob::view);
    }

    public Optional<ImportJobView> lastFailedJob(String source, String stream) {
        return jobs.find(
                        "source = ?1 and stream = ?2 and state = ?3 order by id desc",
                        source,
                        stream,
                        ImportJobState.FAILED)
                .firstResultOptional()
                .map(ImportJob::view);
    }

    /// The last rejection of a record.
    public Optional<Rejection> lastRejection(String source, String stream, String externalId) {
        return rejected.lastOf(new ImportAddress(source, stream), externalId);
    }
}
