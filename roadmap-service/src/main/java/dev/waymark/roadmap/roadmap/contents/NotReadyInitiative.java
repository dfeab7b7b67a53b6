package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot.NotReady;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An initiative that was no candidate when a roadmap was proposed.
@Schema(description = "An initiative that was no candidate when the roadmap was proposed, so that it was not planned.")
public record NotReadyInitiative(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "Its code", examples = "I-19") String code,

        @Schema(description = "Its title", examples = "Hearings by video")
        String title,

        @Schema(
                description = "What was missing; also a warning when it is under way or the law demands it",
                examples = "[\"BLOCKERS: The consent of the works council is missing\"]")
        List<String> missing) {

    public static NotReadyInitiative from(NotReady stored) {
        return new NotReadyInitiative(stored.initiativeId(), stored.code(), stored.title(), stored.missing());
    }
}
