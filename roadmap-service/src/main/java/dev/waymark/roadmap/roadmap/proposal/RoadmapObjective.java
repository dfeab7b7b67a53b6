package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Objective of the roadmap optimisation.
@Schema(description = "Weights of the objective function. Only their ratios matter; at least one is above 0.")
@FullPrecision
record RoadmapObjective(
        @Schema(
                description =
                        "Weight of an item's priority, 0 to 1000; the priority counts as points without conversion",
                examples = "0.6")
        @DecimalMin("0")
        @DecimalMax("1000")
        double priority,

        @Schema(
                description = "Weight of the median net present value, 0 to 1000; `waymark.optimiser.money-per-point`"
                        + " currency units are 1 point, by default 100 000",
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
