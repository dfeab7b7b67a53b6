package dev.waymark.initiative.valuation;

/// What one line is worth today. Since an amount is the same in every period of its span, its worth is the amount times
/// one number, the *present-value factor*: `Σ_t adoption_t / (1 + i)^t` for a gain, `Σ_t 1 / (1 + i)^t` for a cost.
///
/// @param line the line
/// @param presentValueFactor worth today of one unit of money per period of the span
/// @param expectedPresentValue expected amount times factor, without sign
/// @param singlePointPresentValue likeliest amount times factor, without sign
public record LineValue(
        PriceLine line, double presentValueFactor, double expectedPresentValue, double singlePointPresentValue) {

    static LineValue of(PriceLine line, Price price) {
        double factor = 0;
        for (int period = line.span().from(); period <= line.span().to(); period++) {
            factor += price.shareOf(line, period) * NetPresentValue.discountFactor(price.ratePerPeriod(), period);
        }
        return new LineValue(
                line,
                factor,
                line.amount().expected().doubleValue() * factor,
                line.amount().likely().doubleValue() * factor);
    }
}
