package dev.waymark.assessment.access.effective;

import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.structure.Calculation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An operation that is allowed.
@Calculation
@Schema(description = "An operation of one of the services.")
public record OperationSummary(
        @Schema(description = "Id of the operation in this document", examples = "readCycle")
        String operationId,

        @Schema(description = "Method", examples = "GET") String method,

        @Schema(description = "Path with its parameters", examples = "/v1/cycles/{cycleId}")
        String path,

        @Schema(description = "What it does", examples = "Read a cycle")
        String summary,

        @Schema(description = "How far a grant must reach for it", examples = "OF_PATH")
        Extent grantNeeded) {

    public static OperationSummary of(SuiteOperation operation) {
        return new OperationSummary(
                operation.operationId(), operation.method(), operation.path(), operation.summary(), operation.grant());
    }
}
