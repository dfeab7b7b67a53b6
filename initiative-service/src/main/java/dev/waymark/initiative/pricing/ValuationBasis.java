package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Distribution;
import dev.waymark.initiative.valuation.FlowTiming;
import dev.waymark.initiative.valuation.ValuationRules;
import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// By which rules a price is valued.
@Schema(description = "By which rules a price is valued; what is left out takes the usual rule.")
@FullPrecision
public record ValuationBasis(
        @Schema(description = "How each amount is spread between low and high; PERT when left out") @Nullable
        Distribution distribution,

        @Schema(description = "When the money of a period moves; at its end when left out") @Nullable
        FlowTiming timing,

        @Schema(
                description =
                        "Rank correlation (Spearman) 0..1 between any two lines of the same kind; 0 when left out."
                                + " Costs and gains are independent of each other",
                examples = "0.3")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        Double rankCorrelation,

        @Schema(
                description =
                        "Annual rate 0..1 at which costs are financed, for the modified internal rate; the discount"
                                + " rate when left out",
                examples = "0.06")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        Double financeRate,

        @Schema(
                description = "Annual rate 0..1 that gains earn until the end, for the modified internal rate; the"
                        + " discount rate when left out",
                examples = "0.04")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        Double reinvestmentRate) {

    static final ValuationBasis USUAL = new ValuationBasis(null, null, null, null, null);

    public ValuationBasis {
        distribution = distribution == null ? Distribution.PERT : distribution;
        timing = timing == null ? FlowTiming.END_OF_PERIOD : timing;
        rankCorrelation = rankCorrelation == null ? 0 : rankCorrelation;
    }

    static ValuationBasis of(ValuationRules rules) {
        return new ValuationBasis(
                rules.distribution(),
                rules.timing(),
                rules.rankCorrelation(),
                rules.financeRate(),
                rules.reinvestmentRate());
    }

    ValuationRules rules() {
        return new ValuationRules(
                Objects.requireNonNull(distribution),
                Objects.requireNonNull(timing),
                Objects.requireNonNull(rankCorrelation),
                financeRate,
                reinvestmentRate);
    }
}
