package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.approval.RoadmapApprovalView;
import dev.waymark.roadmap.roadmap.contents.NotReadyInitiative;
import dev.waymark.roadmap.roadmap.contents.OmittedCandidate;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedPot;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedSkill;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.roadmap.contents.RoadmapStatus;
import dev.waymark.roadmap.roadmap.contents.RuleView;
import dev.waymark.roadmap.roadmap.promise.HonestPromiseView;
import dev.waymark.roadmap.roadmap.promise.PromisedTotal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A roadmap as it is shown.
@Schema(description = "Which candidates are done when, how good that is proven to be, and why others are left out.")
public record RoadmapView(
        @Schema(description = "Id of the roadmap") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Its name", examples = "City services 2027 and 2028")
        String name,

        @Schema(description = "Whether it is in force") RoadmapState state,
        @Schema(description = "How good it is proven to be") RoadmapStatus status,

        @Schema(description = "Sign-in name of who proposed it", examples = "lea")
        String proposedBy,

        @Schema(description = "When it was proposed, UTC") Instant proposedAt,

        @Schema(description = "Sign-in name of who published it; absent for a draft", examples = "sten") @Nullable
        String publishedBy,

        @Schema(description = "When it was published, UTC; absent for a draft") @Nullable
        Instant publishedAt,

        @Schema(description = "What the committee decided about it; absent where nothing was decided") @Nullable
        RoadmapApprovalView approval,

        @Schema(description = "First planned period") PlanningPeriod firstPeriod,

        @Schema(description = "Number of planned periods, 1 to 40", examples = "8")
        int periods,

        @Schema(description = "Its value in points: the sum over its items; absent when INFEASIBLE", examples = "412.6")
        @Nullable
        Double value,

        @Schema(description = "No roadmap is worth more, in points; absent when INFEASIBLE", examples = "415") @Nullable
        Double bound,

        @Schema(
                description = "How far it may be below the best, in percent of that; absent when INFEASIBLE",
                examples = "0.58")
        @Nullable
        Double gapPercent,

        @Schema(
                description =
                        "Value of the better of two simple plans, in points: candidates taken one by one, by value per"
                                + " scarcest need (the largest share of its pot or of a skill that it takes) and by value;"
                                + " absent when both break rules",
                examples = "389.2")
        @Nullable
        Double greedyValue,

        @Schema(
                description = "Gain over that plan, in percent of it; absent without a positive greedy value",
                examples = "6")
        @Nullable
        Double gainOverGreedyPercent,

        @Schema(
                description =
                        "Its net present value as estimated and as it may honestly be promised; absent where it would"
                                + " give away prices that are confidential")
        @Nullable
        PromisedTotal promise,

        @Schema(description = "Time of the search, in seconds", examples = "3.7")
        double solverSeconds,

        @Schema(
                description = "SHA-256 of what it was solved from; the same hash means the same roadmap",
                examples = "e86bc071fb5b6a6fc33efa954b24a439daf4271c6573cc10fc13f8156a905b9d")
        String snapshotHash,

        @Schema(description = "What it holds, by start") @TableRows
        List<RoadmapItem> items,

        @Schema(description = "Candidates that it leaves out")
        List<OmittedCandidate> omitted,

        @Schema(description = "What it takes out of the pots")
        List<PlannedPot> pots,

        @Schema(description = "What it asks of the skills") List<PlannedSkill> capacities,

        @Schema(
                description =
                        "When INFEASIBLE: rules that conflict; without any one of them their conflict is resolved")
        List<RuleView> conflicts,

        @Schema(description = "Initiatives that were no candidates")
        List<NotReadyInitiative> notReady,

        @Schema(
                description = "Why amounts and reasons are not shown; absent when all is shown",
                examples = "not shown: it would give away prices that are confidential")
        @Nullable
        String withheld,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    private static final String WITHHELD = "not shown: it would give away prices that are confidential";

    /// @param hidden initiatives whose price the reader may not see; when the plan knows any, no amount is
    /// shown
    static RoadmapView from(Roadmap roadmap, Set<UUID> hidden) {
        var contents = roadmap.contents();
        var input = roadmap.snapshot().input();
        var secret = input.candidates().stream().anyMatch(each -> hidden.contains(UUID.fromString(each.id())));
        return new RoadmapView(
                roadmap.id(),
                roadmap.cycleId(),
                roadmap.name(),
                roadmap.state(),
                roadmap.status(),
                roadmap.proposedBy(),
                roadmap.proposedAt(),
                roadmap.publishedBy(),
                roadmap.publishedAt(),
                roadmap.decision().orElse(null),
                input.horizon().first(),
                input.horizon().periods(),
                contents.value(),
                contents.bound(),
                contents.gapPercent(),
                contents.greedyValue(),
                contents.gainOverGreedyPercent(),
                secret
                        ? null
                        : HonestPromiseView.of(roadmap.id(), roadmap.snapshot(), contents)
                                .total(),
                contents.solverSeconds(),
                roadmap.snapshot().hash(),
                secret ? withheldItems(contents, hidden) : contents.items(),
                secret ? withheldOmissions(contents) : contents.omitted(),
                secret ? List.of() : contents.pots(),
                contents.capacities(),
                contents.conflicts(),
                roadmap.snapshot().notReady().stream()
                        .map(NotReadyInitiative::from)
                        .toList(),
                secret ? WITHHELD : null,
                roadmap.version());
    }

    private static List<RoadmapItem> withheldItems(RoadmapContents contents, Set<UUID> hidden) {
        return contents.items().stream()
                .map(item -> item.withheld(WITHHELD, hidden.contains(item.initiativeId())))
                .toList();
    }

    private static List<OmittedCandidate> withheldOmissions(RoadmapContents contents) {
        return contents.omitted().stream().map(each -> each.withheld(WITHHELD)).toList();
    }
}
