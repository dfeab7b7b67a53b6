package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.LineValue;
import dev.waymark.initiative.valuation.PriceLine;
import dev.waymark.rest.money.LargestRemainder;
import dev.waymark.rest.money.Money;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Shows what every line is worth, so that the lines add up to the totals shown.
record ValuedLines(String currency) {

    List<ValuationView.LineValueView> of(List<LineValue> lines, ValuationView.ReturnsView returns, Money singlePoint) {
        var costs = parts(lines, LineKind.COST, returns.presentValueOfCosts());
        var gains = parts(lines, LineKind.GAIN, returns.presentValueOfGains());
        var likeliest = rounded(
                lines.stream()
                        .map(value -> value.singlePointPresentValue()
                                .multiply(BigDecimal.valueOf(value.line().sign())))
                        .toList(),
                singlePoint);
        var shown = new ArrayList<ValuationView.LineValueView>();
        for (int i = 0; i < lines.size(); i++) {
            var expected = (kind(lines.get(i)) == LineKind.COST ? costs : gains).remove();
            shown.add(line(lines.get(i), expected, likeliest.get(i).abs()));
        }
        return shown;
    }

    private ValuationView.LineValueView line(LineValue value, BigDecimal expected, BigDecimal likeliest) {
        return new ValuationView.LineValueView(
                value.line().label(),
                kind(value),
                Money.rounded(value.line().amount().expected(), currency),
                value.presentValueFactor().doubleValue(),
                new Money(expected, currency),
                new Money(likeliest, currency));
    }

    private Queue<BigDecimal> parts(List<LineValue> lines, LineKind kind, Money whole) {
        return new ArrayDeque<>(rounded(
                lines.stream()
                        .filter(value -> kind(value) == kind)
                        .map(LineValue::expectedPresentValue)
                        .toList(),
                whole));
    }

    private List<BigDecimal> rounded(List<BigDecimal> parts, Money whole) {
        return LargestRemainder.rounded(parts, whole.amount(), Money.decimals(currency));
    }

    private static LineKind kind(LineValue value) {
        return kind(value.line());
    }

    static LineKind kind(PriceLine line) {
        return switch (line) {
            case PriceLine.Cost _ -> LineKind.COST;
            case PriceLine.Gain _ -> LineKind.GAIN;
        };
    }
}
