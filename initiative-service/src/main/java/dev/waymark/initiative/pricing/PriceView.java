package dev.waymark.initiative.pricing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.valuation.PeriodLength;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A price as it is shown.
@Schema(description = "The price of an initiative: costs and gains per period.")
@FullPrecision
record PriceView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "Currency of all amounts, ISO 4217", examples = "EUR")
        String currency,

        @Schema(description = "Annual discount rate as a share, 0 to 1: 0.08 is 8 % a year", examples = "0.08")
        double discountRate,

        @Schema(description = "How long one period lasts") PeriodLength periodLength,

        @Schema(description = "Planned adoption 0..1 of period 1, 2, …", examples = "[0.4, 0.8, 1.0]")
        List<Double> adoption,

        @Schema(description = "Hidden from viewers and stakeholders")
        boolean confidential,

        @Schema(description = "Whether it takes the uplifts of the optimism ledger")
        boolean uplift,

        @Schema(
                description = "The uplifts that it was set with; those of line types with fewer than 5 initiatives are"
                        + " not offered")
        List<UsedUpliftView> uplifts,

        @Schema(description = "The conversion rates that it was set with, one for each other currency")
        List<UsedRateView> rates,

        @Schema(description = "By which rules it is valued") ValuationBasis basis,

        @Schema(description = "The lines") @TableRows List<PriceLineEntry> lines,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static PriceView from(InitiativePrice price, String currency) {
        var terms = price.terms();
        var request = terms.request();
        return new PriceView(
                price.initiativeId(),
                currency,
                request.discountRate(),
                request.periodLength(),
                request.adoption(),
                request.confidential(),
                request.uplift(),
                UsedUpliftView.of(terms.uplifts()),
                UsedRateView.of(terms.rates()),
                request.basis(),
                request.lines(),
                price.authorship(),
                price.version());
    }
}
