package dev.waymark.assessment.asis.exchange;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a cycle's exchange is worth to either side.
@Schema(description = "What the exchange of a cycle is worth to either side, in one unit for both.")
record WeighExchange(
        @Schema(description = "Value to the brand, −1 000 000 000 to 1 000 000 000", examples = "8")
        @DecimalMin("-1000000000")
        @DecimalMax("1000000000")
        double valueToBrand,

        @Schema(description = "Value to the customer, in the same unit and bounds", examples = "1")
        @DecimalMin("-1000000000")
        @DecimalMax("1000000000")
        double valueToCustomer,

        @Schema(description = "Where the values come from, and their unit", examples = "Estimate in points of 10")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source) {}
