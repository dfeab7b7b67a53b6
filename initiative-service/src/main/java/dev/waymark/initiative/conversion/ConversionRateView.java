package dev.waymark.initiative.conversion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A conversion rate as it is shown.
@Schema(description = "What one unit of another currency is in the currency of the cycle, from a day on.")
@FullPrecision
record ConversionRateView(
        @Schema(description = "Id of the rate") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The other currency, ISO 4217", examples = "USD")
        String currency,

        @Schema(description = "Day from which it holds, until that of the next rate", examples = "2027-01-01")
        LocalDate validFrom,

        @Schema(description = "How much of the cycle's currency one unit of the other is, above 0", examples = "0.92")
        BigDecimal rate,

        @Schema(description = "Where it comes from", examples = "Group treasury, planning rates 2027")
        String source,

        @JsonUnwrapped Authorship authorship) {}
