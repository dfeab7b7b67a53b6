package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.BrokenFile;
import dev.waymark.assessment.crm.file.CsvLines;
import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.file.RawRecord.Place;
import dev.waymark.assessment.crm.file.RecordContents;
import dev.waymark.assessment.crm.file.Splitter;
import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.assessment.crm.ingest.Streams;
import dev.waymark.assessment.crm.upload.StoredFiles;
import dev.waymark.rest.json.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Does a job: reads its file chunk by chunk, each of which is one transaction. What goes wrong otherwise is thrown on,
/// and the job goes on behind the last chunk.
@ApplicationScoped
class RunningImport {

    private final ImportJobs jobs;
    private final ImportSteps steps;
    private final StoredFiles files;
    private final Streams streams;
    private final StrictJson json;
    private final ImportConfig config;

    RunningImport(
            ImportJobs jobs,
            ImportSteps steps,
            StoredFiles files,
            Streams streams,
            StrictJson json,
            ImportConfig config) {
        this.jobs = jobs;
        this.steps = steps;
        this.files = files;
        this.streams = streams;
        this.json = json;
        this.config = config;
    }

    void run(UUID jobId) {
        var begun = jobs.begin(jobId);
        if (begun.isEmpty()) {
            steps.goOn(jobId);
            return;
        }
        var job = begun.get();
        try {
            run(job, streams.require(job.address().stream()));
        } catch (BrokenFile broken) {
            steps.fail(job, ImportFailure.BROKEN_FILE, String.valueOf(broken.getMessage()));
        } catch (ImportJobs.Superseded ended) {
            steps.goOn(jobId);
        }
    }

    private <R extends Record & SourceRecord> void run(ImportJob job, RecordStream<R> stream) {
        if (job.abortsOnBadRecords() && job.place().equals(Place.BEGINNING) && isBad(job, stream)) {
            return;
        }
        var reading = reading(job, stream);
        var chunk = reading.next();
        steps.write(job, stream, chunk);
        while (!chunk.last()) {
            chunk = reading.next();
            steps.write(job, stream, chunk);
        }
    }

    /// Reads the whole file once before anything is written.
    private <R extends Record & SourceRecord> boolean isBad(ImportJob job, RecordStream<R> stream) {
        steps.beginCheck(job);
        var reading = reading(job, stream);
        var bad = 0L;
        var last = false;
        while (!last) {
            var chunk = reading.next();
            bad += chunk.rejected().size();
            steps.check(job, chunk);
            last = chunk.last();
        }
        if (bad > 0) {
            steps.fail(
                    job,
                    ImportFailure.BAD_RECORDS,
                    "%d records are bad, so none was taken in. Maybe correct them, or send onError=continue."
                            .formatted(bad));
        }
        return bad > 0;
    }

    private <R extends Record & SourceRecord> ChunkReading<R> reading(ImportJob job, RecordStream<R> stream) {
        var lines = job.format() == FileFormat.CSV ? CsvLines.of(files.open(job.uploadId(), 0)) : null;
        var place = lines != null && job.place().equals(Place.BEGINNING) ? lines.first() : job.place();
        var delimiter = lines == null ? (byte) 0 : (byte) lines.delimiter();
        return new ChunkReading<>(
                Splitter.of(job.format(), files.open(job.uploadId(), place.offset()), place, delimiter),
                new RecordContents<>(json, stream.type(), job.rejectsUnknown(), lines),
                place,
                config.chunk());
    }
}
