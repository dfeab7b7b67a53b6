package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.roadmap.prioritising.scoring.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which side has signed the priorities off, and what is unresolved in them.
@Schema(description = "Which side has signed the priorities off as they stand, and what is unresolved in them.")
record PrioritySignOffView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The version of the scoring model in force", examples = "7")
        int modelVersion,

        @Schema(description = "Whether the sign-offs of both sides hold for the priorities as they stand")
        boolean signedByBoth,

        @Schema(description = "The sign-off of each side that has given one, business first")
        List<SideView> sides,

        @Schema(description = "What is unresolved now, in the order of the initiatives")
        List<UnresolvedView> unresolved) {

    /// The sign-off of one side.
    @Schema(name = "SideSignOffView", description = "The sign-off of one side.")
    record SideView(
            @Schema(description = "The side") Side side,

            @Schema(
                    description =
                            "Whether it holds; it ends when a priority or a manual move changes. Initiatives whose"
                                    + " price the caller may not see are passed over")
            boolean holds,

            @Schema(description = "Sign-in name of who signed", examples = "ada.service")
            String signedBy,

            @Schema(description = "When, UTC") Instant signedAt,

            @Schema(description = "What the side wanted to be known; absent without", examples = "Run cost is open")
            @Nullable
            String comment,

            @Schema(description = "The version of the scoring model that was signed", examples = "7")
            int modelVersion,

            @Schema(
                    description = "What was unresolved when it was signed",
                    examples = "[\"I-07: business index 82.0 and IT index 40.0 are 42.0 apart\"]")
            List<String> unresolvedThen,

            @Schema(
                    description = "What has changed since, which ended it; empty while it holds",
                    examples = "[\"I-07: priority was 62.847 and is 60.110\"]")
            List<String> changes) {}

    /// Something unresolved.
    @Schema(name = "UnresolvedPriorityView", description = "Something that is unresolved in the priorities.")
    record UnresolvedView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-07")
            String code,

            @Schema(description = "What kind it is") UnresolvedKind kind,

            @Schema(
                    description = "What it is, in words",
                    examples = "business index 82.0 and IT index 40.0 are 42.0 apart")
            String reason) {}

    static PrioritySignOffView of(UUID cycleId, PrioritiesToSign now, List<PrioritySignOff> signOffs) {
        var sides = signOffs.stream().map(each -> each.view(now)).toList();
        return new PrioritySignOffView(
                cycleId,
                now.modelVersion(),
                sides.stream().filter(SideView::holds).count() == Side.values().length,
                sides,
                now.unresolved().stream()
                        .map(each -> new UnresolvedView(each.initiativeId(), each.code(), each.kind(), each.reason()))
                        .toList());
    }
}
