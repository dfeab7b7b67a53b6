package dev.waymark.initiative.valuation;

import dev.waymark.rest.money.LargestRemainder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The expected costs of a price by planning quarter, counted from the start of the initiative: what a budget must
/// hold.
///
/// Not discounted, adoption plays no part. A cost of period t falls into the planning quarter of t (see
/// [PeriodLength#planningQuarter]). The amounts of one quarter are added exactly; their sum is rounded half up to the
/// decimals of the currency, and the quarters share it by largest remainder, so that they add up to it. Quarters after
/// the last cost are not listed; one in between without a cost is 0.
///
/// @param amounts element q is the cost of the q-th quarter after the start
public record QuarterlyCosts(List<BigDecimal> amounts) {

    public QuarterlyCosts {
        amounts = List.copyOf(amounts);
    }

    /// @param decimals digits after the decimal point that the currency has
    public static QuarterlyCosts of(Price price, int decimals) {
        var sixfold = new ArrayList<BigDecimal>();
        for (var line : price.lines()) {
            if (line instanceof PriceLine.Cost cost) {
                for (int period = cost.span().from(); period <= cost.span().to(); period++) {
                    add(
                            sixfold,
                            price.periodLength().planningQuarter(period),
                            cost.amount().sixfoldExpected());
                }
            }
        }
        var whole = sixfold.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(Estimate.SIX, decimals, RoundingMode.HALF_UP);
        return new QuarterlyCosts(
                LargestRemainder.rounded(sixfold.stream().map(Estimate::sixth).toList(), whole, decimals));
    }

    private static void add(List<BigDecimal> amounts, int quarter, BigDecimal amount) {
        if (quarter >= amounts.size()) {
            amounts.addAll(Collections.nCopies(quarter + 1 - amounts.size(), BigDecimal.ZERO));
        }
        amounts.set(quarter, amounts.get(quarter).add(amount));
    }
}
