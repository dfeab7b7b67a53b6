package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.ingest.RecordOutcome;
import dev.waymark.rest.job.Job;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A job as it is shown.
@Schema(
        description =
                "One file of records on its way in. It survives restarts: another instance goes on behind the last"
                        + " chunk. It is kept for seven days after its end.")
public record ImportJobView(
        @Schema(description = "Id of the job") UUID id,

        @Schema(description = "Name of the source", examples = "nyc311")
        String source,

        @Schema(description = "Name of the stream", examples = "cases")
        String stream,

        @Schema(description = "Format of the file") FileFormat fileFormat,

        @Schema(description = "What the records of the file are")
        ImportMode mode,

        @Schema(description = "What happens to a file with bad records")
        BadRecords onError,

        @Schema(description = "What happens to unknown properties")
        UnknownFields unknownFields,

        @Schema(description = "Whether nothing is written") boolean dryRun,
        @Schema(description = "How far it has come") ImportJobState state,

        @Schema(description = "Sign-in name of who sent it", examples = "service-account-crm-nyc311")
        String requestedBy,

        @Schema(description = "When it was received as a whole, UTC")
        Instant createdAt,

        @Schema(description = "When it was first begun, UTC; absent while QUEUED") @Nullable
        Instant startedAt,

        @Schema(description = "When it ended, UTC; absent before") @Nullable
        Instant finishedAt,

        @Schema(description = "Share of the file that is done, 0 to 1", examples = "0.25")
        double progress,

        @Schema(description = "Number of records that are done", examples = "250000")
        long records,

        @Schema(
                description = "Records per second since it was begun; absent before the first are done",
                examples = "16000")
        @Nullable
        Long recordsPerSecond,

        @Schema(
                description = "Seconds until the end of the file at this rate; absent where it is not RUNNING",
                examples = "47")
        @Nullable
        Long remainingSeconds,

        @Schema(description = "Number of records by outcome; of a dry run, what would come of them")
        Map<RecordOutcome, Long> counts,

        @Schema(description = "Unknown properties and how many records brought them; at most 200, the rest as `…`")
        Map<String, Long> unknownProperties,

        @Schema(
                description = "Number of stored records that the snapshot lacks; absent before its end and where it is"
                        + " none",
                examples = "120")
        @Nullable
        Long missing,

        @Schema(description = "How far the sender has come, in its own words; absent where it said nothing") @Nullable
        String checkpoint,

        @Schema(description = "Why it failed, for programs; absent unless FAILED") @Nullable
        ImportFailure failureCode,

        @Schema(
                description = "Why it failed; absent unless FAILED",
                examples = "The JSON array ends before its ], line 12.")
        @Nullable
        String failure,

        @Schema(description = "Number of changes", examples = "3")
        long version)
        implements Job {

    @Override
    public boolean hasEnded() {
        return state.isFinished();
    }
}
