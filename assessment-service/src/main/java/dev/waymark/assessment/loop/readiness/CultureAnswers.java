package dev.waymark.assessment.loop.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One person's answers to the culture check.
@Schema(description = "One person's answers to the culture check, each from 0 (not at all) to 4 (entirely).")
record CultureAnswers(
        @Schema(description = "Decisions here start from what customers go through, 0 to 4", examples = "3")
        @Min(0)
        @Max(4)
        int decisions,

        @Schema(description = "In the last month I have heard or read what customers say, 0 to 4", examples = "2")
        @Min(0)
        @Max(4)
        int listening,

        @Schema(description = "I may solve a customer's problem without asking first, 0 to 4", examples = "1")
        @Min(0)
        @Max(4)
        int freedom,

        @Schema(description = "Our leaders change plans when customers suffer from them, 0 to 4", examples = "2")
        @Min(0)
        @Max(4)
        int leadership,

        @Schema(description = "We talk openly about what went wrong for customers, 0 to 4", examples = "3")
        @Min(0)
        @Max(4)
        int learning) {

    Map<CultureStatement, Integer> byStatement() {
        return Map.of(
                CultureStatement.DECISIONS, decisions,
                CultureStatement.LISTENING, listening,
                CultureStatement.FREEDOM, freedom,
                CultureStatement.LEADERSHIP, leadership,
                CultureStatement.LEARNING, learning);
    }
}
