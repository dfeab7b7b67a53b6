package dev.waymark.initiative.bulk;

import dev.waymark.initiative.pricing.PriceInitiative;
import dev.waymark.initiative.pricing.PriceLineEntry;
import dev.waymark.initiative.pricing.ValuationBasis;
import dev.waymark.initiative.valuation.PeriodLength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of a price as a row of a file, with what holds for the whole price.
@Schema(
        description = "A line of a price as a row of a file. What holds for the whole price is repeated in every row of"
                + " it.")
record PriceRow(
        @Schema(description = "Code of the initiative", examples = "I-07") @Size(min = 1, max = 40)
        String initiative,

        @Schema(
                description =
                        "Number of changes of the price when it was exported; an import needs it of a price that is"
                                + " there already",
                examples = "3")
        @Nullable
        Long version,

        @Schema(description = "Annual discount rate as a share, 0 to 1: 0.08 is 8 % a year", examples = "0.08")
        @DecimalMin("0")
        @DecimalMax("1")
        double discountRate,

        @Schema(description = "How long one period lasts") PeriodLength periodLength,

        @Schema(description = "Planned adoption 0..1 of period 1, 2, …", examples = "[0.4, 0.8, 1.0]")
        @Nullable
        @Size(max = PriceInitiative.LAST_PERIOD)
        List<@DecimalMin("0") @DecimalMax("1") Double> adoption,

        @Schema(description = "Hidden from viewers and stakeholders; not when left out") @Nullable
        Boolean confidential,

        @Schema(description = "Whether it takes the uplifts of the optimism ledger; not when left out") @Nullable
        Boolean uplift,

        @Schema(description = "By which rules it is valued; the usual ones when left out") @Nullable @Valid
        ValuationBasis basis,

        @Schema(description = "The line") @Valid PriceLineEntry line) {

    static PriceRow of(String initiative, long version, PriceInitiative price, PriceLineEntry line) {
        return new PriceRow(
                initiative,
                version,
                price.discountRate(),
                price.periodLength(),
                price.adoption(),
                price.confidential(),
                price.uplift(),
                price.basis(),
                line);
    }

    /// The whole price of which this row has the first line.
    PriceInitiative price(List<PriceLineEntry> lines) {
        return new PriceInitiative(discountRate, periodLength, adoption, confidential, uplift, basis, lines);
    }

    /// Whether all but the line is the same.
    boolean isOfSamePrice(PriceRow other) {
        return Objects.equals(version, other.version) && price(List.of(line)).equals(other.price(List.of(line)));
    }
}
