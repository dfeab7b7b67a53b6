package dev.waymark.initiative.ledger;

import dev.waymark.initiative.valuation.LineType;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.PriceLine;
import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was really paid or gained on the lines of one type, against what was estimated for the same periods.
///
/// The estimate is the sum of the expected amounts of the periods that are over, not discounted, a gain times its
/// planned adoption. The *ratio* is actual / estimate, from 0. A gain of which nothing was recorded has the actual 0,
/// because nobody has measured it; a cost of which nothing was recorded is unknown and has no ratio. Neither has what
/// was not estimated.
///
/// Example: cost (400, 500, 900) is expected to be 550; 770 paid make a ratio of 1.4. A yearly gain of (150, 350, 500)
/// at adoption 0.4 and 0.8 is expected to bring 410 in two years; if nobody measured it, its ratio is 0.
///
/// @param estimate in the currency of the cycle, to 34 digits
/// @param actual in the currency of the cycle
/// @param ratio from 0, or none
@Calculation
record ActualRatio(
        LineType lineType,
        BigDecimal estimate,
        BigDecimal actual,
        @Nullable Double ratio) {

    /// The types of which something was estimated or recorded, in the order of their constants.
    ///
    /// @param through the last period that is over
    /// @param actuals what was recorded
    static List<ActualRatio> of(Price price, int through, Map<LineType, BigDecimal> actuals) {
        var estimates = new EnumMap<LineType, BigDecimal>(LineType.class);
        price.lines()
                .forEach(line -> estimates.merge(LineType.of(line), expected(price, line, through), BigDecimal::add));
        return Arrays.stream(LineType.values())
                .filter(type -> estimates.containsKey(type) || actuals.containsKey(type))
                .map(type -> of(type, estimates.getOrDefault(type, BigDecimal.ZERO), actuals.get(type)))
                .toList();
    }

    private static ActualRatio of(LineType type, BigDecimal estimate, @Nullable BigDecimal recorded) {
        var actual = recorded == null ? BigDecimal.ZERO : recorded;
        var isKnown = recorded != null || type.bringsMoney();
        return new ActualRatio(
                type,
                estimate,
                actual,
                isKnown && estimate.signum() > 0
                        ? actual.divide(estimate, MathContext.DECIMAL128).doubleValue()
                        : null);
    }

    private static BigDecimal expected(Price price, PriceLine line, int through) {
        var periods = BigDecimal.ZERO;
        for (int period = line.span().from(); period <= Math.min(line.span().to(), through); period++) {
            periods = periods.add(price.shareOf(line, period));
        }
        return line.amount().expected().multiply(periods);
    }
}
