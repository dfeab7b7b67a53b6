package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.rest.money.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a touchpoint.
@Schema(description = "The description of a touchpoint.")
record DescribeTouchpoint(
        @Schema(description = "Name", examples = "Call to the hotline") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Channel", examples = "phone") @NotBlank @Size(max = 60)
        String channel,

        @Schema(description = "When in the life of a relationship")
        LifecycleStage lifecycleStage,

        @Schema(description = "Department that owns the touchpoint")
        UUID departmentId,

        @Schema(description = "What kind of interaction it is")
        InteractionType interactionType,

        @Schema(description = "Moments of truth that happen here; any number") @Size(max = 4)
        Set<MomentOfTruth> momentsOfTruth,

        @Schema(description = "A person serves, as against a machine")
        boolean human,

        @Schema(description = "Interactions per year", examples = "18500000") @Min(0) @Max(1_000_000_000_000L)
        long volumePerYear,

        @Schema(description = "Importance to customers, 0 to 100", examples = "85") @Min(0) @Max(100)
        int importance,

        @Schema(description = "Importance to single segments, each at most once; the others have that to all customers")
        @Nullable
        @Size(max = 20)
        List<SegmentImportance> importanceBySegment,

        @Schema(description = "Cost of one interaction") @Nullable
        Money costPerInteraction,

        @Schema(description = "What it does to customers; unrated counts as NEGATIVE") @Nullable
        Engagement engagement) {

    DescribeTouchpoint {
        if (importanceBySegment != null) {
            var segments =
                    importanceBySegment.stream().map(SegmentImportance::segment).toList();
            if (segments.stream().distinct().count() < segments.size()) {
                throw new IllegalArgumentException("a segment has two importances");
            }
        }
    }

    List<SegmentImportance> importances() {
        return importanceBySegment == null ? List.of() : importanceBySegment;
    }

    Engagement countedEngagement() {
        return engagement == null ? Engagement.NEGATIVE : engagement;
    }
}
