package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.roadmap.KnownRoadmap;
import dev.waymark.roadmap.roadmap.RoadmapState;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot.NotReady;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is different between two roadmaps, as it is shown.
@Schema(description = "Every initiative that two roadmaps treat differently, with what changed in between.")
record RoadmapDifferenceView(
        @Schema(description = "The earlier roadmap") ComparedView before,
        @Schema(description = "The later roadmap") ComparedView after,

        @Schema(description = "Number of items of the earlier roadmap, from 0", examples = "12")
        int announced,

        @Schema(description = "Items that only the later one has, from 0", examples = "2")
        int added,

        @Schema(description = "Items that only the earlier one has, from 0", examples = "1")
        int removed,

        @Schema(description = "Items that start in another period, from 0", examples = "2")
        int moved,

        @Schema(
                description =
                        "Sum of the periods by which they moved, earlier or later: what the change costs those who"
                                + " rely on the earlier roadmap, from 0",
                examples = "4")
        int periodsMoved,

        @Schema(
                description =
                        "Share of the announced items that keep their start, in percent, 0 to 100; absent without any",
                examples = "75")
        @Nullable
        Double stabilityPercent,

        @Schema(description = "The initiatives that differ, by code") @TableRows
        List<ItemDifference> items) {

    /// One of the two roadmaps.
    @Schema(name = "ComparedRoadmapView", description = "One of two roadmaps that are compared.")
    record ComparedView(
            @Schema(description = "The roadmap; `readRoadmapSnapshot` answers all inputs")
            UUID roadmapId,

            @Schema(description = "Its name", examples = "City services 2027 and 2028")
            String name,

            @Schema(description = "Whether it is in force") RoadmapState state,

            @Schema(description = "When it was proposed, UTC")
            Instant proposedAt,

            @Schema(description = "When it was published, UTC; absent for a draft") @Nullable
            Instant publishedAt,

            @Schema(description = "Its value in points; absent when INFEASIBLE", examples = "412.6") @Nullable
            Double value,

            @Schema(
                    description = "SHA-256 of what it was solved from",
                    examples = "e86bc071fb5b6a6fc33efa954b24a439daf4271c6573cc10fc13f8156a905b9d")
            String snapshotHash) {}

    static RoadmapDifferenceView between(KnownRoadmap before, KnownRoadmap after) {
        var difference = PlanDifference.between(plan(before), plan(after));
        return new RoadmapDifferenceView(
                compared(before),
                compared(after),
                difference.announced(),
                difference.added(),
                difference.removed(),
                difference.moved(),
                difference.periodsMoved(),
                difference.stabilityPercent(),
                difference.items());
    }

    static ComparedPlan plan(KnownRoadmap roadmap) {
        var snapshot = roadmap.snapshot();
        return new ComparedPlan(
                snapshot.input(),
                roadmap.contents().items().stream()
                        .collect(Collectors.toMap(item -> item.initiativeId().toString(), RoadmapItem::start)),
                snapshot.notReady().stream()
                        .collect(Collectors.toMap(each -> each.initiativeId().toString(), NotReady::missing)),
                roadmap.contents().gapPercent());
    }

    private static ComparedView compared(KnownRoadmap roadmap) {
        return new ComparedView(
                roadmap.id(),
                roadmap.name(),
                roadmap.state(),
                roadmap.snapshot().frozenAt(),
                roadmap.publishedAt(),
                roadmap.contents().value(),
                roadmap.snapshot().hash());
    }
}
