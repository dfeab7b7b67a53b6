package dev.waymark.roadmap.roadmap.approval;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A decision about a draft, as it is shown.
@Schema(description = "What the steering committee decided about a roadmap.")
public record RoadmapApprovalView(
        @Schema(description = "What was decided") RoadmapVerdict verdict,

        @Schema(description = "Sign-in name of who decided; never who proposed the roadmap", examples = "sten")
        String decidedBy,

        @Schema(description = "When, UTC") Instant decidedAt,

        @Schema(
                description = "Why, or under which condition; absent where nothing was said",
                examples = "Approved in the meeting of 2 November")
        @Nullable
        String comment,

        @Schema(
                description = "SHA-256 of what the roadmap was solved from when it was decided on",
                examples = "e86bc071fb5b6a6fc33efa954b24a439daf4271c6573cc10fc13f8156a905b9d")
        String snapshotHash) {

    public static RoadmapApprovalView from(RoadmapApproval approval, String snapshotHash) {
        return new RoadmapApprovalView(
                approval.verdict(), approval.decidedBy(), approval.decidedAt(), approval.comment(), snapshotHash);
    }
}
