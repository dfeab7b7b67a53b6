package dev.waymark.roadmap.roadmap;

import dev.waymark.roadmap.roadmap.approval.RoadmapApprovalView;
import dev.waymark.roadmap.roadmap.approval.RoadmapVerdict;
import dev.waymark.roadmap.roadmap.contents.RoadmapStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A roadmap in a list.
@Schema(description = "A roadmap in a list, without its items.")
record RoadmapSummaryView(
        @Schema(description = "Id of the roadmap") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Its name", examples = "City services 2027 and 2028")
        String name,

        @Schema(description = "Whether it is in force") RoadmapState state,
        @Schema(description = "How good it is proven to be") RoadmapStatus status,

        @Schema(description = "Its value in points; absent when INFEASIBLE", examples = "412.6") @Nullable
        Double value,

        @Schema(description = "How far it may be below the best, in percent; absent when INFEASIBLE", examples = "0.58")
        @Nullable
        Double gapPercent,

        @Schema(description = "Number of items, from 0", examples = "12")
        int itemCount,

        @Schema(description = "Sign-in name of who proposed it", examples = "lea")
        String proposedBy,

        @Schema(description = "When it was proposed, UTC") Instant proposedAt,

        @Schema(description = "What the committee decided about it; absent where nothing was decided") @Nullable
        RoadmapVerdict verdict,

        @Schema(description = "When it was published, UTC; absent for a draft") @Nullable
        Instant publishedAt) {

    static RoadmapSummaryView from(Roadmap roadmap) {
        return new RoadmapSummaryView(
                roadmap.id(),
                roadmap.cycleId(),
                roadmap.name(),
                roadmap.state(),
                roadmap.status(),
                roadmap.value(),
                roadmap.gapPercent(),
                roadmap.itemCount(),
                roadmap.proposedBy(),
                roadmap.proposedAt(),
                roadmap.decision().map(RoadmapApprovalView::verdict).orElse(null),
                roadmap.publishedAt());
    }
}
