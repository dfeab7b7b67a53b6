package dev.waymark.assessment.crm.received;

import dev.waymark.assessment.crm.bulk.ImportJobView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How much is stored of each stream of a source.
@Schema(description = "How much is stored of each stream of a source, and what came of its files.")
record SourceStreamsView(
        @Schema(description = "The source", examples = "nyc311")
        String source,

        @Schema(description = "Every stream, also those of which nothing is stored")
        List<StreamState> streams) {

    /// One stream.
    @Schema(description = "How much is stored of one stream.")
    record StreamState(
            @Schema(description = "Name of the stream", examples = "cases")
            String stream,

            @Schema(description = "Number of records that are stored and not deleted", examples = "1200")
            long records,

            @Schema(
                    description = "Number of deleted records, of which the key and the version are kept",
                    examples = "7")
            long deletedRecords,

            @Schema(description = "When one of them was last written, UTC; absent before the first") @Nullable
            Instant changedAt,

            @Schema(description = "The job of the last file; absent where none is kept") @Nullable
            ImportJobView lastJob,

            @Schema(description = "The last job that failed, with the reason; absent where none is kept") @Nullable
            ImportJobView lastFailedJob) {}
}
