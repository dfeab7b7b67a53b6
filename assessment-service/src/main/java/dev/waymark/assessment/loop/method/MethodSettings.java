package dev.waymark.assessment.loop.method;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The thresholds and rules of the method that a cycle may set for itself. Answers show those that they used.
@Schema(description = "The thresholds and rules of the method that a cycle may set for itself.")
@FullPrecision
public record MethodSettings(
        @Schema(description = "Good enough is expectation ± this many points, 0 to 50", examples = "3")
        @DecimalMin("0")
        @DecimalMax("50")
        double goodEnoughBand,

        @Schema(
                description =
                        "Importance, 0 to 100, from which a touchpoint must be measured and money on it is well spent",
                examples = "70")
        @Min(0)
        @Max(100)
        int importantFrom,

        @Schema(description = "Basics score, 0 to 100, below which the basics come first", examples = "70")
        @DecimalMin("0")
        @DecimalMax("100")
        double basicsFirstBelow,

        @Schema(description = "People who must answer the culture check, 1 to 10000", examples = "5")
        @Min(1)
        @Max(10_000)
        int peopleForReadiness,

        @Schema(description = "Readiness, 0 to 100, from which the culture is ready", examples = "50")
        @DecimalMin("0")
        @DecimalMax("100")
        double readyFrom,

        @Schema(description = "Balance, 0 to 1, above which the exchange is one-sided", examples = "0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        double oneSidedAbove,

        @Schema(description = "People that every department needs on the panel, 0 to 20", examples = "2")
        @Min(0)
        @Max(20)
        int panelPerDepartment,

        @Schema(description = "People of IT departments that the panel needs, 0 to 100", examples = "1")
        @Min(0)
        @Max(100)
        int panelOfIt,

        @Schema(description = "Largest share of heads on the panel, 0 to 1", examples = "0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        double panelHeadsAtMost,

        @Schema(description = "Smallest share of ground level on the panel, 0 to 1", examples = "0.3")
        @DecimalMin("0")
        @DecimalMax("1")
        double panelGroundAtLeast,

        @Schema(
                description =
                        "Ranks between customers' and company's order from which a pain is a blind spot, 1 to 300",
                examples = "5")
        @Min(1)
        @Max(300)
        int blindSpotRanksApart,

        @Schema(
                description = "Days after which a decision asked of the steering committee is late, 1 to 365",
                examples = "14")
        @Min(1)
        @Max(365)
        int decideWithinDays,

        @Schema(description = "Hours per cycle that pass the empowerment check of time, 0 to 2000", examples = "4")
        @Min(0)
        @Max(2000)
        int enoughHours,

        @Schema(
                description =
                        "Ballots of a ranking round that are published together at least, 3 to 10; holds for rounds"
                                + " that are opened from then on",
                examples = "4")
        @Min(3)
        @Max(10)
        int smallestPublicationGroup) {}
