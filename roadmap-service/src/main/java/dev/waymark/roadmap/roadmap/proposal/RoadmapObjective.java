package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a roadmap is to be best in.
@Schema(description = "What a roadmap is to be best in: weights, of which only the ratios matter; not all 0.")
@FullPrecision
record RoadmapObjective(
        @Schema(description = "Weight of the priority, 0 to 1000; a point of priority is 1 point", examples = "0.6")
        @DecimalMin("0")
        @DecimalMax("1000")
        double priority,

        @Schema(
                description =
                        "Weight of the median net present value, 0 to 1000; 100 000 currency units are 1 point unless set otherwise",
                examples = "0.2")
        @DecimalMin("0")
        @DecimalMax("1000")
        double netPresentValue,

        @Schema(
                description = "Weight of the pain relief, 0 to 1000; 1 % of the cycle's organisational pain is 1 point",
                examples = "0.2")
        @DecimalMin("0")
        @DecimalMax("1000")
        double painRelief) {

    RoadmapObjective {
        if (!(priority + netPresentValue + painRelief > 0)) {
            throw new IllegalArgumentException("at least one weight must be above 0");
        }
    }
}
