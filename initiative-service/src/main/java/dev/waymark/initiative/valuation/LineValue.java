package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// What one line is worth today. Since an amount is the same in every period of its span, its worth is the amount times
/// one number, the *present-value factor*: `Σ_t adoption_t / (1 + i)^t` for a gain, `Σ_t 1 / (1 + i)^t` for a cost.
///
/// @param line the line
/// @param presentValueFactor worth today of one unit of money per period of the span
/// @param expectedPresentValue expected amount times factor, without sign
/// @param singlePointPresentValue likeliest amount times factor, without sign
public record LineValue(
        PriceLine line,
        BigDecimal presentValueFactor,
        BigDecimal expectedPresentValue,
        BigDecimal singlePointPresentValue) {

    static LineValue of(PriceLine line, Price price) {
        var discount = price.discounting().factors(line.span().to());
        var factor = BigDecimal.ZERO;
        for (int period = line.span().from(); period <= line.span().to(); period++) {
            factor = factor.add(price.shareOf(line, period).multiply(discount.get(period)));
        }
        return new LineValue(
                line,
                factor,
                Estimate.sixth(line.amount().sixfoldExpected().multiply(factor)),
                line.amount().likely().multiply(factor));
    }

    /// What lines are worth together, without sign: added before the division by six, so exactly without discount.
    static BigDecimal expected(Stream<LineValue> lines) {
        return Estimate.sixth(
                lines.map(value -> value.line().amount().sixfoldExpected().multiply(value.presentValueFactor()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
