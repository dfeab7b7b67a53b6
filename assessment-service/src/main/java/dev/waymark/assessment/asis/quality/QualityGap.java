package dev.waymark.assessment.asis.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One of the five gaps.
@Schema(description = "One of the five quality gaps.")
record QualityGap(
        @Schema(description = "Number of the gap, 1 to 5", examples = "3")
        int number,

        @Schema(description = "What is subtracted from what", examples = "specification − delivery")
        String formula,

        @Schema(description = "Points, −100 to 100; above 0 quality is lost here", examples = "12")
        double points,

        @Schema(description = "Who answers for it; absent for gap 5, the customer's verdict", examples = "OPERATIONS")
        @Nullable
        QualityFunction accountable) {}
