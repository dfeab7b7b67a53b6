package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An initiative that two roadmaps treat differently.
@Schema(description = "An initiative that was added, removed or moved, and what changed that bears on it.")
@Calculation
public record ItemDifference(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "Its code", examples = "I-07") String code,

        @Schema(description = "Its title", examples = "Tell residents before a date slips")
        String title,

        @Schema(description = "What happened to it") DifferenceKind kind,

        @Schema(description = "When it started before; absent where it was added", examples = "2027-Q2") @Nullable
        PlanningPeriod startBefore,

        @Schema(description = "Its last period before; absent where it was added", examples = "2027-Q4") @Nullable
        PlanningPeriod finishBefore,

        @Schema(description = "When it starts now; absent where it was removed", examples = "2027-Q3") @Nullable
        PlanningPeriod startAfter,

        @Schema(description = "Its last period now; absent where it was removed", examples = "2028-Q1") @Nullable
        PlanningPeriod finishAfter,

        @Schema(
                description =
                        "By how many periods it moved, below 0 when it starts earlier; absent where it was added or removed",
                examples = "1")
        @Nullable
        Integer periodsMoved,

        @Schema(
                description =
                        "Every change, in what the roadmaps were solved from, that bears on it. Which of several was"
                                + " decisive is not proven")
        List<Change> reasons) {

    public ItemDifference {
        reasons = List.copyOf(reasons);
    }

    /// One change.
    @Schema(name = "DifferenceCauseView", description = "A change that bears on an initiative.")
    public record Change(
            @Schema(description = "What changed") DifferenceReason reason,

            @Schema(description = "The change in words", examples = "Its priority changed from 62.85 to 70.10.")
            String text,

            @Schema(description = "The input before; absent where there was none", examples = "62.85") @Nullable
            String before,

            @Schema(description = "The input now; absent where there is none", examples = "70.10") @Nullable
            String after) {}
}
