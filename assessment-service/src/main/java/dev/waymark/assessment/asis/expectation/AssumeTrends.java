package dev.waymark.assessment.asis.expectation;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Rates to go by where too little was measured.
@Schema(description = "Rates to go by where fewer than three measurements on different days leave a trend open.")
record AssumeTrends(
        @Schema(description = "Growth g of expectation, a share per year, −0.5 to 1", examples = "0.12")
        @DecimalMin("-0.5")
        @DecimalMax("1")
        double expectationGrowth,

        @Schema(description = "Change r of delivery, points per year, −50 to 50", examples = "3")
        @DecimalMin("-50")
        @DecimalMax("50")
        double deliveryChange,

        @Schema(description = "Where the rates come from", examples = "Estimate of the programme's workshop")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source) {}
