package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.problem.Violation;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The result of a batch.
@Schema(description = "The result of a batch: one result per record, in the order of the request.")
public record ImportResult(
        @Schema(description = "One result per record") List<RecordResult> results,

        @Schema(description = "Number of records by outcome")
        Map<RecordOutcome, Long> counts,

        @Schema(description = "Unknown properties and how many records brought them; they are not kept")
        Map<String, Long> unknownProperties) {

    /// The result of one record.
    @Schema(description = "The result of one record.")
    public record RecordResult(
            @Schema(
                    description = "Id of the record in its source; absent when the record has none",
                    examples = "19937896")
            @Nullable
            String externalId,

            @Schema(description = "The outcome") RecordOutcome outcome,

            @Schema(description = "Why it was rejected; absent otherwise") @Nullable
            List<Violation> violations) {}
}
