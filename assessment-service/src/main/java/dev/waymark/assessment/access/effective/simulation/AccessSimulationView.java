package dev.waymark.assessment.access.effective.simulation;

import dev.waymark.assessment.access.effective.AccessReach;
import dev.waymark.assessment.access.effective.OperationSummary;
import dev.waymark.assessment.access.effective.RealmAccount;
import dev.waymark.assessment.access.effective.SuiteOperation;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person would gain and lose.
@Schema(description = "What a person would gain and lose by changes that were not made.")
record AccessSimulationView(
        @Schema(description = "Subject of the person's tokens", examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(description = "What Keycloak says of the person's account now")
        RealmAccount account,

        @Schema(
                description =
                        "Whether this is everything. Otherwise you may not see all grants of the person, or they are"
                                + " too many",
                examples = "true")
        boolean complete,

        @Schema(description = "What would become of each change, in their order; one that is REFUSED changes nothing")
        List<ChangeOutcome> changes,

        @Schema(description = "What would be allowed that is not now, at most 50 places")
        List<PlaceDifference> gained,

        @Schema(description = "What would no longer be allowed, at most 50 places")
        List<PlaceDifference> lost,

        @Schema(description = "The operations that are gained or lost somewhere, by their ids")
        List<OperationSummary> operations)
        implements Outcome {

    /// What would become of one change.
    @Schema(description = "What would become of a change if the caller made it.")
    record ChangeOutcome(
            @Schema(description = "What is done", examples = "GRANT")
            AccessChange change,

            @Schema(description = "Whether it is possible", examples = "true")
            boolean possible,

            @Schema(
                    description =
                            "Type of the problem that a request for it would be answered; absent where it is possible",
                    examples = "urn:waymark:problem:own-grant")
            @Nullable
            String problem,

            @Schema(
                    description = "Why it is refused, or what else it takes; absent where there is nothing to say",
                    examples = "Another access admin must approve it.")
            @Nullable
            String detail) {}

    /// What is gained or lost at one place.
    @Schema(description = "Operations that are gained or lost at a place.")
    record PlaceDifference(
            @Schema(description = "Which place", examples = "CYCLE")
            AccessReach reach,

            @Schema(description = "The cycle; for CYCLE and DEPARTMENT") @Nullable
            UUID cycleId,

            @Schema(description = "The department of the cycle; for DEPARTMENT")
            @Nullable
            @RefersTo(DepartmentReference.class)
            UUID departmentId,

            @Schema(description = "The operations; `operations` says what they are", examples = "[\"readCycle\"]")
            List<String> operationIds) {

        static PlaceDifference of(AccessDifference.Change change) {
            return new PlaceDifference(
                    change.place().reach(),
                    change.place().cycleId(),
                    change.place().departmentId(),
                    change.operations().stream()
                            .map(SuiteOperation::operationId)
                            .toList());
        }
    }
}
