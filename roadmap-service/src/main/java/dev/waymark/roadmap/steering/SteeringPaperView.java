package dev.waymark.roadmap.steering;

import dev.waymark.roadmap.prioritising.priority.IndexMapView;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.steering.number.KeyNumberView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The steering paper as it is shown.
@Schema(
        description =
                "What a steering committee needs to decide: what waits, ten numbers with their reasons, the pain, the"
                        + " index map, the roadmap, and what changed since the last cycle. What the reader may not see is"
                        + " absent, and a text says so.")
record SteeringPaperView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Its name", examples = "City services 2027")
        String cycle,

        @Schema(description = "How far it has come, in one word", examples = "planning")
        String stage,

        @Schema(description = "Its first day") LocalDate startsOn,
        @Schema(description = "Day of this paper, UTC") LocalDate writtenOn,

        @Schema(description = "Sign-in name of the reader", examples = "sten")
        String writtenFor,

        @Schema(description = "The reader's roles that count in the cycle", examples = "[\"steering\"]")
        List<String> roles,

        @Schema(description = "What waits for a decision") List<PaperDecisionView> decisions,

        @Schema(
                description = "Why decisions asked of the committee are not among them; absent where they are",
                examples = "What was asked of the committee is shown to its members.")
        @Nullable
        String decisionsWithheld,

        @Schema(description = "The ten numbers, in a fixed order")
        List<KeyNumberView> numbers,

        @Schema(description = "What hurts; absent where nothing is shown") @Nullable
        PaperPainView pain,

        @Schema(description = "Why the pain is not shown; absent where it is") @Nullable
        String painAbsent,

        @Schema(description = "The departments of the cycle by code")
        List<PaperDepartmentView> departments,

        @Schema(description = "The index map; absent where it is withheld") @Nullable
        IndexMapView indexMap,

        @Schema(description = "Why the index map is not shown; absent where it is") @Nullable
        String indexMapAbsent,

        @Schema(
                description =
                        "The newest draft that could be published, or else the roadmap in force; absent where there is none"
                                + " that the reader may see")
        @Nullable
        RoadmapView roadmap,

        @Schema(description = "What changed since the last cycle")
        PaperChangesView changes) {

    /// A department, to explain its code.
    @Schema(description = "A department with its code.")
    record PaperDepartmentView(
            @Schema(description = "Its code", examples = "DOT")
            String code,

            @Schema(description = "Its name", examples = "Department of Transportation")
            String name) {}
}
