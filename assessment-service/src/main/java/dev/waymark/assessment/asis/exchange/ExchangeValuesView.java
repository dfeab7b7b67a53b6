package dev.waymark.assessment.asis.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The values of a cycle's exchange as they are shown.
@Schema(description = "What the exchange of a cycle is worth to either side, in one unit for both.")
@FullPrecision
record ExchangeValuesView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Value to the brand", examples = "8")
        double valueToBrand,

        @Schema(description = "Value to the customer, in the same unit", examples = "1")
        double valueToCustomer,

        @Schema(description = "Where the values come from, and their unit", examples = "Estimate in points of 10")
        String source,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
