package dev.waymark.initiative.pricing;

import dev.waymark.initiative.conversion.DatedRate;
import dev.waymark.initiative.initiative.Slice;
import dev.waymark.initiative.valuation.Distribution;
import dev.waymark.initiative.valuation.Estimate;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.PriceLine;
import dev.waymark.rest.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A price with the conversion rates and the uplifts that it is valued with.
///
/// @param rates of the currencies of its lines other than the cycle's
/// @param uplifts none where the price takes none
record PriceTerms(PriceInitiative request, List<DatedRate> rates, List<Uplift> uplifts) {

    PriceTerms {
        rates = List.copyOf(rates);
        uplifts = List.copyOf(uplifts);
    }

    /// The price as it is calculated with. Only where there are no contradictions.
    Price price() {
        return price(this::upliftOf);
    }

    /// The price without uplifts: what the department itself has estimated.
    Price ownEstimate() {
        return price(line -> BigDecimal.ONE);
    }

    /// What the slices are expected to cost.
    SliceCosts costsOf(List<Slice> slices) {
        var lines = price().lines();
        var costs = new ArrayList<SliceCosts.Line>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof PriceLine.Cost cost) {
                var periods = BigDecimal.valueOf(cost.span().to() - cost.span().from() + 1L);
                costs.add(new SliceCosts.Line(
                        request.lines().get(i).slice(), cost.amount().expected().multiply(periods)));
            }
        }
        return SliceCosts.of(costs, slices.stream().map(Slice::costShare).toList());
    }

    /// Which amounts are too large once they are converted and raised.
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < request.lines().size(); i++) {
            var line = request.lines().get(i);
            var most = inCurrencyOfCycle(line)
                    .andThen(amount -> amount.multiply(upliftOf(line)))
                    .apply(line.amount().high());
            if (most.compareTo(AmountRange.MOST) > 0) {
                faults.add(new Violation(
                        "/lines/%d/amount/high".formatted(i),
                        "is %s in the currency of the cycle, more than %s"
                                .formatted(most.toPlainString(), AmountRange.MOST.toPlainString())));
            }
        }
        return faults;
    }

    private Price price(LineFactor factor) {
        var rules = request.basis().rules();
        return new Price(
                request.discountRate(),
                request.periodLength(),
                request.adoption(),
                request.lines().stream()
                        .map(line -> line.line(estimate(line, factor.of(line), rules.distribution())))
                        .toList(),
                rules);
    }

    private Estimate estimate(PriceLineEntry line, BigDecimal factor, Distribution distribution) {
        var amount = line.amount();
        var valued = inCurrencyOfCycle(line).andThen(converted -> converted.multiply(factor));
        return new Estimate(
                valued.apply(amount.low()), valued.apply(amount.likely()), valued.apply(amount.high()), distribution);
    }

    private UnaryOperator<BigDecimal> inCurrencyOfCycle(PriceLineEntry line) {
        return rates.stream()
                .filter(rate -> rate.currency().equals(line.currency()))
                .findFirst()
                .<UnaryOperator<BigDecimal>>map(rate -> rate::converted)
                .orElse(UnaryOperator.identity());
    }

    private BigDecimal upliftOf(PriceLineEntry line) {
        return uplifts.stream()
                .filter(uplift -> uplift.lineType() == line.type())
                .findFirst()
                .map(uplift -> BigDecimal.valueOf(uplift.factor()))
                .orElse(BigDecimal.ONE);
    }

    /// By what the amounts of a line are multiplied.
    private interface LineFactor {

        BigDecimal of(PriceLineEntry line);
    }
}
