package dev.waymark.roadmap.steering;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that waits for a decision.
@Schema(description = "Something that waits for a decision, and what would decide it.")
record PaperDecisionView(
        @Schema(description = "What is to be decided on") Kind kind,

        @Schema(description = "What is to be decided", examples = "Publish the roadmap “City services 2027 and 2028”?")
        String question,

        @Schema(
                description = "What to know before",
                examples = "Proposed by lea on 20 November 2026. It replaces the roadmap in force.")
        String reason,

        @Schema(description = "Day since which it waits, UTC; absent where no day is known") @Nullable
        LocalDate since,

        @Schema(description = "Days since then, from 0; absent where no day is known", examples = "10") @Nullable
        Long days,

        @Schema(description = "Operation that decides it", examples = "publishRoadmap")
        String operation,

        @Schema(description = "Path where it is read", examples = "/v1/roadmaps/01980000-0000-7000-8000-000000000001")
        String path) {

    /// What is to be decided on.
    @Schema(name = "PaperDecisionKind", description = "What a steering paper asks a decision about.")
    enum Kind {
        ASKED,
        ROADMAP,
        DEADLINE,
        CATEGORY,
        CLIMATE
    }
}
