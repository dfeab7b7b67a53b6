package dev.waymark.assessment.asis.touchpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A touchpoint as it is shown.
@Schema(description = "A way in which customer and company meet.")
public record TouchpointView(
        @Schema(description = "Id of the touchpoint") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Name", examples = "Call to the hotline")
        String name,

        @Schema(description = "Channel", examples = "phone") String channel,

        @Schema(description = "When in the life of a relationship")
        LifecycleStage lifecycleStage,

        @Schema(description = "Department that owns the touchpoint") @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(description = "What kind of interaction it is")
        InteractionType interactionType,

        @Schema(description = "Moments of truth that happen here")
        Set<MomentOfTruth> momentsOfTruth,

        @Schema(description = "A person serves, as against a machine")
        boolean human,

        @Schema(description = "Interactions per year", examples = "18500000")
        long volumePerYear,

        @Schema(description = "Importance to customers, 0 to 100", examples = "85")
        int importance,

        @Schema(description = "Importance to single segments; the others have that to all customers")
        List<SegmentImportance> importanceBySegment,

        @Schema(
                description =
                        "What counts: weight × importance, summed over the segments; without segments the importance to"
                                + " all customers",
                examples = "82.5")
        double weightedImportance,

        @Schema(description = "Cost of one interaction") @Nullable
        Money costPerInteraction,

        @Schema(description = "What it does to customers; NEGATIVE until somebody has rated it")
        Engagement engagement,

        @Schema(description = "Whether somebody has rated the engagement")
        boolean engagementRated,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
