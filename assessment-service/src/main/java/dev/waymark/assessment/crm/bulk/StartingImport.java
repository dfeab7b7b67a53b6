package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.BrokenFile;
import dev.waymark.assessment.crm.file.CsvLines;
import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.upload.StoredFiles;
import dev.waymark.assessment.crm.upload.Upload;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/// Makes the job of a file that has come as a whole. Where no job is made, the file is deleted.
@ApplicationScoped
class StartingImport {

    private final AddingImport adding;
    private final StoredFiles files;

    StartingImport(AddingImport adding, StoredFiles files) {
        this.adding = adding;
        this.files = files;
    }

    /// @throws ProblemException 400 where a CSV has no header of the stream
    @Audited(value = "IMPORT_STARTED", published = false)
    RestResponse<?> start(
            ImportAddress address, Upload upload, FileFormat format, ImportOptions options, String requestedBy) {
        var job = new ImportJob(address, upload, format, options, requestedBy);
        try {
            if (format == FileFormat.CSV) {
                job.describe(CsvLines.of(files.open(upload.id(), 0)).header());
            }
            var answer = adding.add(job);
            if (answer.getHeaderString("Idempotent-Replayed") != null) {
                files.delete(upload.id());
            }
            return answer;
        } catch (BrokenFile broken) {
            files.delete(upload.id());
            throw new ProblemException(HttpProblem.MALFORMED_REQUEST, String.valueOf(broken.getMessage()));
        } catch (RuntimeException refused) {
            files.delete(upload.id());
            throw refused;
        }
    }
}
