package dev.waymark.initiative.pricing;

import dev.waymark.initiative.conversion.DatedRate;
import dev.waymark.rest.number.FullPrecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A conversion rate that a price was set with.
@Schema(
        description = "A conversion rate that a price was set with; converted amounts are rounded half up to the minor"
                + " unit of the cycle's currency.")
@FullPrecision
record UsedRateView(
        @Schema(description = "The other currency, ISO 4217", examples = "USD")
        String currency,

        @Schema(description = "How much of the cycle's currency one unit of it is", examples = "0.92")
        BigDecimal rate,

        @Schema(description = "Day from which it holds", examples = "2027-01-01")
        LocalDate validFrom,

        @Schema(description = "Where it comes from", examples = "Group treasury, planning rates 2027")
        String source) {

    static List<UsedRateView> of(List<DatedRate> rates) {
        return rates.stream()
                .map(rate -> new UsedRateView(rate.currency(), rate.rate(), rate.validFrom(), rate.source()))
                .toList();
    }
}
