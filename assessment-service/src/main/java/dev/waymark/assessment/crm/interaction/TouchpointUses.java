package dev.waymark.assessment.crm.interaction;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often the touchpoints of a cycle were used.
@Schema(description = "How often the touchpoints of a cycle were used, month by month.")
record TouchpointUses(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The newest month first; a month without uses of a touchpoint is left out") @TableRows
        List<MonthlyUses> months,

        @Schema(
                description = "The rule behind the figures",
                examples = "[\"An interaction counts in the month in which it happened, UTC.\"]")
        List<String> reasons) {

    private static final List<String> REASONS = List.of(
            "An interaction counts in the month in which it happened, UTC, at the touchpoint that its word means.",
            "Interactions that were deleted because of their age or because of a person still count.");

    static TouchpointUses of(UUID cycleId, List<MonthlyUses> months) {
        return new TouchpointUses(cycleId, months, REASONS);
    }

    /// One month of one touchpoint.
    @Schema(description = "The uses of one touchpoint in one month.")
    record MonthlyUses(
            @Schema(description = "First day of the month") LocalDate month,

            @Schema(description = "The touchpoint") @RefersTo(TouchpointReference.class)
            UUID touchpointId,

            @Schema(description = "Number of interactions, from 1", examples = "740")
            long uses) {}
}
