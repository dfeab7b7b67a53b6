package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.ingest.RecordMerge;
import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.RecordTables;
import dev.waymark.assessment.crm.ingest.SnapshotKeys;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.assessment.crm.upload.StoredFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// The steps of a job. Each is one transaction over the records, the rejected ones, the counts and the checkpoint.
@ApplicationScoped
class ImportSteps {

    /// Deleting what a snapshot lacks is one statement.
    private static final int LONGEST_SECONDS = 900;

    private final ImportJobs jobs;
    private final RecordTables tables;
    private final SnapshotKeys keys;
    private final Snapshots snapshots;
    private final DryRuns dryRuns;
    private final RejectedRecords rejected;
    private final Checkpoints checkpoints;
    private final Sources sources;
    private final StoredFiles files;
    private final ImportSchedule schedule;
    private final Clock clock;

    ImportSteps(
            ImportJobs jobs,
            RecordTables tables,
            SnapshotKeys keys,
            Snapshots snapshots,
            DryRuns dryRuns,
            RejectedRecords rejected,
            Checkpoints checkpoints,
            Sources sources,
            StoredFiles files,
            ImportSchedule schedule,
            Clock clock) {
        this.jobs = jobs;
        this.tables = tables;
        this.keys = keys;
        this.snapshots = snapshots;
        this.dryRuns = dryRuns;
        this.rejected = rejected;
        this.checkpoints = checkpoints;
        this.sources = sources;
        this.files = files;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// Writes a chunk, and ends the job where it is the last one.
    <R extends Record & SourceRecord> void write(ImportJob job, RecordStream<R> stream, Chunk<R> chunk) {
        inTransaction(() -> {
            if (!sources.takesRecords(job.address().source())) {
                throw new ImportJobs.Superseded();
            }
            // the records first: batches lock in this order, too
            var table = tables.locked(stream, job.address().source());
            var own = jobs.requireOwn(job.id(), job.attempt());
            var target = own.isDryRun() ? dryRuns.over(table, own.id()) : table;
            var personal = sources.personalDataOf(own.address().source());
            own.progress(RecordMerge.into(target, stream, personal, chunk.records()), chunk, clock.instant());
            rejected.add(own.id(), chunk.rejected());
            if (own.mode() == ImportMode.SNAPSHOT) {
                keys.brought(own.id(), chunk.records());
            }
            if (chunk.last()) {
                end(own, stream);
            }
        });
    }

    private void end(ImportJob own, RecordStream<?> stream) {
        if (own.mode() == ImportMode.SNAPSHOT && !snapshots.end(own, stream)) {
            leave(own);
            return;
        }
        if (!own.isDryRun()) {
            checkpoints.set(own);
        }
        own.succeed(clock.instant());
        leave(own);
    }

    /// A check that was interrupted is made again.
    void beginCheck(ImportJob job) {
        inTransaction(
                () -> rejected.delete(jobs.requireOwn(job.id(), job.attempt()).id()));
    }

    void check(ImportJob job, Chunk<?> chunk) {
        inTransaction(
                () -> rejected.add(jobs.requireOwn(job.id(), job.attempt()).id(), chunk.rejected()));
    }

    void fail(ImportJob job, ImportFailure code, String why) {
        inTransaction(() -> {
            var own = jobs.requireOwn(job.id(), job.attempt());
            own.fail(code, why, clock.instant());
            leave(own);
        });
    }

    void cancel(ImportJob job) {
        jobs.cancel(job);
        leave(job);
    }

    /// Lets the next job begin where this one has ended.
    void goOn(UUID jobId) {
        inTransaction(() -> jobs.findByIdOptional(jobId)
                .filter(job -> job.state().isFinished())
                .ifPresent(this::leave));
    }

    /// Deletes what an ended job needs no more, and schedules the next one.
    private void leave(ImportJob ended) {
        jobs.flush();
        files.delete(ended.uploadId());
        dryRuns.forget(ended.id());
        schedule.next(ended.address());
    }

    private static void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(step);
    }
}
