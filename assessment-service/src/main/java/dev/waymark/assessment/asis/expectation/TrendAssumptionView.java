package dev.waymark.assessment.asis.expectation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The assumed rates as they are shown.
@Schema(description = "Rates to go by where too little was measured to fit a trend.")
@FullPrecision
record TrendAssumptionView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Growth g of expectation, a share per year", examples = "0.12")
        double expectationGrowth,

        @Schema(description = "Change r of delivery, points per year", examples = "3")
        double deliveryChange,

        @Schema(description = "Where the rates come from", examples = "Estimate of the programme's workshop")
        String source,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
