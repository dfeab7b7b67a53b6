package dev.waymark.assessment.crm.received;

import dev.waymark.assessment.crm.bulk.ImportHistory;
import dev.waymark.rest.problem.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A record as it is stored.
@Schema(description = "A record as it is stored, and what its values mean.")
record StoredRecordView(
        @Schema(description = "The source", examples = "nyc311")
        String source,

        @Schema(description = "Name of the stream", examples = "cases")
        String stream,

        @Schema(description = "Id of the record in its source", examples = "T-100")
        String externalId,

        @Schema(description = "What is known of it") RecordState state,

        @Schema(description = "The newest `updatedAt` of its versions, UTC; absent where none came with one") @Nullable
        Instant updatedAt,

        @Schema(
                description = "The stored properties as text; what `privacy` drops is not among them",
                examples = "{\"category\": \"Street Light Condition\"}")
        Map<String, String> properties,

        @Schema(description = "What its mapped values mean") List<RecordMeaning> meanings,

        @Schema(description = "Why a file's version of it was rejected last; absent where no kept job rejected one")
        @Nullable
        LastRejection rejection) {

    /// What a value means.
    @Schema(description = "What a value of a record means.")
    record RecordMeaning(
            @Schema(
                    description = "Field: `department`, `category`, `touchpoint` or `lost-reason`",
                    examples = "category")
            String field,

            @Schema(description = "Its value", examples = "Street Light Condition")
            String value,

            @Schema(description = "Id of the department, pain point or touchpoint that it means")
            UUID targetId) {}

    /// Why a version was rejected.
    @Schema(description = "Why a version of a record was rejected.")
    record LastRejection(
            @Schema(description = "The job") UUID jobId,

            @Schema(description = "Line of the file, from 1", examples = "12")
            long line,

            @Schema(description = "What is wrong with it") List<Violation> violations) {

        static LastRejection of(ImportHistory.Rejection rejection) {
            return new LastRejection(rejection.jobId(), rejection.line(), rejection.violations());
        }
    }
}
