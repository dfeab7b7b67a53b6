package dev.waymark.initiative.pricing;

import dev.waymark.initiative.assumption.AssumptionReference;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.initiative.SliceWarning;
import dev.waymark.initiative.valuation.IrrOutcome;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A valuation as it is shown.
@Schema(description = "What a priced initiative is worth, with everything needed to check it by hand.")
record ValuationView(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "What people call it") InitiativeReference initiative,

        @Schema(description = "By which rules it is valued") ValuationBasis basis,

        @Schema(
                description = "The uplifts of the optimism ledger that the amounts are multiplied by; none where the"
                        + " price takes none")
        List<UsedUpliftView> uplifts,

        @Schema(description = "The conversion rates that the price was set with, one for each other currency")
        List<UsedRateView> rates,

        @Schema(description = "Net present value as the simulation sees it")
        SimulatedValueView simulation,

        @Schema(description = "Net present value of the expected amounts, computed without drawing")
        Money expectedNetPresentValue,

        @Schema(description = "Net present value of the likeliest amounts: what a plan without ranges would show")
        Money singlePointNetPresentValue,

        @Schema(
                description = "Single point less expected: what a plan without ranges promises too much; negative: too"
                        + " little")
        Money optimism,

        @Schema(description = "How gains compare with costs")
        ReturnsView returns,

        @Schema(description = "When the money is earned back, not discounted")
        PaybackView payback,

        @Schema(description = "When the money is earned back, discounted")
        PaybackView discountedPayback,

        @Schema(description = "Rate at which the initiative would be worth nothing")
        InternalRateView internalRateOfReturn,

        @Schema(
                description =
                        "Rate that costs and gains earn when they are financed and reinvested at the rates of the basis")
        ModifiedRateView modifiedInternalRate,

        @Schema(
                description = "Discount rate of one period as a share: (1 + annual)^(1/k) − 1 with k periods a year",
                examples = "0.08")
        double ratePerPeriod,

        @Schema(
                description =
                        "Expected cash flow of every period; the present values add up to the expected net present"
                                + " value")
        @TableRows
        List<CashFlowView> cashFlows,

        @Schema(description = "What every line is worth today")
        List<LineValueView> lines,

        @Schema(description = "How far each line with a range moves the median, at most 50, the widest first")
        List<TornadoBarView> tornado,

        @Schema(description = "What each slice costs, first to last, at most 20; empty where there are none")
        List<SliceCostView> slices,

        @Schema(
                description =
                        "Why the first slice comes late or costs much, by what it is priced at; empty where it does"
                                + " not, or there is none")
        List<SliceWarning> sliceWarnings,

        @Schema(description = "What the costs may come to, with and without a reference class")
        CostRiskView costRisk,

        @Schema(description = "What the figures rest on") SupportView support) {

    /// The outcome of the simulation.
    @Schema(
            description = "Net present value over all draws. In every draw each line takes one amount from its"
                    + " distribution for all its periods.")
    record SimulatedValueView(
            @Schema(description = "Mean of the draws") Money mean,

            @Schema(description = "Value that 10 % of the draws do not exceed")
            Money p10,

            @Schema(description = "Median of the draws") Money p50,

            @Schema(description = "Value that 90 % of the draws do not exceed")
            Money p90,

            @Schema(description = "Share 0..1 of the draws below zero", examples = "0.29")
            double probabilityOfLoss,

            @Schema(description = "By how much another seed would typically move the mean")
            Money standardError,

            @Schema(
                    description =
                            "How often the draws fell between which values: 1 to 31 bins of the same width, side by"
                                    + " side and rising. 0 is an edge or lies outside, so that a bin holds losses or none")
            List<HistogramBinView> histogram,

            @Schema(description = "Number of draws, 10000 to 100000", examples = "10000")
            int draws,

            @Schema(description = "Seed that they were made from", examples = "1")
            long seed) {}

    /// A bin of the histogram.
    @Schema(description = "How many draws of the net present value fell into one bin.")
    record HistogramBinView(
            @Schema(description = "Least value of the bin") Money from,

            @Schema(description = "Where the next bin begins; the value itself belongs to that one")
            Money below,

            @Schema(description = "Number of draws in the bin, from 0", examples = "612")
            int draws) {}

    /// Gains against costs.
    @Schema(description = "How expected gains compare with expected costs.")
    record ReturnsView(
            @Schema(description = "Worth today of all gains")
            Money presentValueOfGains,

            @Schema(description = "Worth today of all costs")
            Money presentValueOfCosts,

            @Schema(
                    description = "Present value of gains / present value of costs; absent without costs",
                    examples = "1.149")
            @Nullable
            Double benefitCostRatio,

            @Schema(description = "All gains, not discounted")
            Money totalGains,

            @Schema(description = "All costs, not discounted")
            Money totalCosts,

            @Schema(
                    description = "(total gains − total costs) / total costs, a share; absent without costs",
                    examples = "0.367")
            @Nullable
            Double returnOnInvestment) {}

    /// When money is earned back.
    @Schema(
            description =
                    "Time after which the running total of expected flows is no longer negative and stays so, linear"
                            + " within the period; absent when the money does not come back.")
    record PaybackView(
            @Schema(description = "In periods", examples = "2.6") @Nullable
            Double periods,

            @Schema(description = "In years", examples = "2.6") @Nullable
            Double years,

            @Schema(description = "Running total at the end of period 0, 1, …")
            List<Money> runningTotals) {}

    /// The internal rate of return.
    @Schema(
            description =
                    "Internal rate of return of the expected flows, stated where it is the only one above −100 %.")
    record InternalRateView(
            @Schema(description = "Rate of one period as a share", examples = "0.15") @Nullable
            Double perPeriod,

            @Schema(description = "Rate of a year as a share", examples = "0.15") @Nullable
            Double annual,

            @Schema(description = "Whether it exists and is unique")
            IrrOutcome outcome,

            @Schema(description = "Whether there are several rates, so that none of them is its return")
            boolean ambiguous,

            @Schema(
                    description = "The same as a sentence",
                    examples = "There is exactly one rate at which the initiative is worth nothing.")
            String reason,

            @Schema(
                    description = "Every rate per period at which the initiative would be worth nothing",
                    examples = "[0.15]")
            List<Double> candidates) {}

    /// The modified internal rate of return.
    @Schema(
            description =
                    "Modified internal rate of return of the expected flows, at the ends of their periods; absent where"
                            + " there are only costs or only gains.")
    record ModifiedRateView(
            @Schema(description = "Rate of one period as a share", examples = "0.13") @Nullable
            Double perPeriod,

            @Schema(description = "Rate of a year as a share", examples = "0.13") @Nullable
            Double annual) {}

    /// One bar of the tornado.
    @Schema(
            description =
                    "The median net present value at the low and the high amount of a line, all others drawn as before.")
    record TornadoBarView(
            @Schema(description = "What is paid or gained", examples = "Fewer calls about missed dates")
            String label,

            @Schema(description = "Whether the line costs money or brings it")
            LineKind kind,

            @Schema(description = "Median when the line takes its low amount")
            Money atLow,

            @Schema(description = "Median when the line takes its high amount")
            Money atHigh,

            @Schema(description = "How far the two are apart: factor of the line · (high − low)")
            Money swing) {}

    /// What a slice costs.
    @Schema(description = "What a slice of the initiative is expected to cost.")
    record SliceCostView(
            @Schema(description = "Number of the slice, from 1", examples = "1")
            int slice,

            @Schema(description = "The slice in a few words", examples = "Text message before a date slips")
            String title,

            @Schema(
                    description =
                            "Expected cost of its own lines, and its cost share of the lines that belong to no slice; not"
                                    + " discounted")
            Money expectedCost,

            @Schema(
                    description = "The same as a share of the cost of the whole initiative, 0..1; absent where it costs"
                            + " nothing",
                    examples = "0.2")
            @Nullable
            Double share) {}

    /// Costs with and without a reference class.
    @Schema(
            description =
                    "What the costs may come to in today's money. Ranges are bounded; a reference class adds the fat tail that projects have.")
    record CostRiskView(
            @Schema(description = "By the ranges of the price")
            CostLevelView asEstimated,

            @Schema(description = "With the reference class laid over them")
            CostLevelView withReferenceClass,

            @Schema(description = "The class") ReferenceClassView referenceClass) {}

    /// What costs do not exceed.
    @Schema(description = "Present values that the costs do not exceed with so much probability.")
    record CostLevelView(
            @Schema(description = "With 50 %") Money p50,
            @Schema(description = "With 80 %") Money p80,
            @Schema(description = "With 95 %") Money p95) {}

    /// A reference class.
    @Schema(description = "What became of projects of the same kind.")
    record ReferenceClassView(
            @Schema(description = "Where it comes from") String source,

            @Schema(description = "Share 0..1 of the projects in the tail", examples = "0.18")
            double share,

            @Schema(description = "Actual / estimated cost from which on the tail begins", examples = "1.5")
            double threshold,

            @Schema(description = "Mean of actual / estimated cost in the tail", examples = "5.47")
            double meanMultiple,

            @Schema(description = "Index of the Pareto tail; the smaller, the fatter", examples = "1.169")
            double tailIndex,

            @Schema(description = "Greatest actual / estimated cost that is drawn: an assumption", examples = "50")
            double cap) {}

    /// The flow of one period.
    @Schema(description = "Expected cash flow of one period.")
    record CashFlowView(
            @Schema(description = "The period, 0 to 120; 0 is the start", examples = "1")
            int period,

            @Schema(description = "Gains times adoption less costs")
            Money flow,

            @Schema(description = "(1 + rate)^−period, half a period less for flows in its middle", examples = "0.926")
            double discountFactor,

            @Schema(description = "Flow times factor") Money presentValue) {}

    /// One line's worth.
    @Schema(description = "What one line of the price is worth today; costs are shown without sign.")
    record LineValueView(
            @Schema(description = "What is paid or gained", examples = "Fewer calls about missed dates")
            String label,

            @Schema(description = "Whether the line costs money or brings it")
            LineKind kind,

            @Schema(
                    description =
                            "Expected amount per period: (low + 4 likely + high)/6 for PERT, (low + likely + high)/3 for"
                                    + " a triangle")
            Money expectedAmount,

            @Schema(
                    description = "Sum over the periods of discount factor, times adoption for a gain",
                    examples = "1.85")
            double presentValueFactor,

            @Schema(description = "Expected amount times factor")
            Money expectedPresentValue,

            @Schema(description = "Likeliest amount times factor")
            Money singlePointPresentValue) {}

    /// What the figures rest on.
    @Schema(description = "What the figures rest on.")
    record SupportView(
            @Schema(
                    description = "Labels of the gains without an assumption",
                    examples = "[\"Fewer calls about missed dates\"]")
            List<String> unsupportedGains,

            @Schema(description = "Gains that lack what they need before they are approved, at most 50")
            List<IncompleteGainView> incompleteGains,

            @Schema(description = "Assumptions used that should be checked again")
            List<StaleAssumptionView> staleAssumptions,

            @Schema(description = "Age in months after which an assumption is stale", examples = "36")
            int staleAfterMonths) {}

    /// An assumption that is too old.
    @Schema(description = "An assumption that should be checked again.")
    record StaleAssumptionView(
            @Schema(description = "Id of the assumption") @RefersTo(AssumptionReference.class)
            UUID assumptionId,

            @Schema(description = "Day on which it was observed")
            LocalDate observedOn,

            @Schema(description = "Age in whole months", examples = "41")
            long ageInMonths) {}
}
