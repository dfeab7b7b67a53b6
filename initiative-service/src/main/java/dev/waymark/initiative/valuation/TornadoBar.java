package dev.waymark.initiative.valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far one line moves the median of the net present value: what it is when the line takes its low or its high
/// amount and all others are drawn as before. The two are apart by factor · (high − low), so the order of the bars can
/// be checked by hand. In the worked example the cost (400, 500, 900) moves it by 500 and the gain (150, 350, 500) at a
/// factor of 1.8501 by 647.53, so the gain comes first.
///
/// @param atLow median when the line takes its low amount
/// @param atHigh median when it takes its high amount; below the other for a cost
public record TornadoBar(PriceLine line, double atLow, double atHigh) {

    /// One bar for each line with a range, the widest first, of equals in the order of the price.
    static List<TornadoBar> of(LineDraws lines) {
        var total = lines.netPresentValues();
        var bars = new ArrayList<TornadoBar>();
        for (var drawn : lines.uncertain()) {
            var others = total.clone();
            lines.add(drawn, -drawn.value().line().sign(), others);
            bars.add(bar(drawn.value(), others));
        }
        bars.sort(Comparator.comparingDouble((TornadoBar bar) -> -bar.swing()));
        return bars;
    }

    public double swing() {
        return Math.abs(atHigh - atLow);
    }

    private static TornadoBar bar(LineValue value, double[] others) {
        double median = Quantiles.of(others, 0.5)[0];
        var line = value.line();
        double factor = line.sign() * value.presentValueFactor().doubleValue();
        return new TornadoBar(
                line,
                median + factor * line.amount().low().doubleValue(),
                median + factor * line.amount().high().doubleValue());
    }
}
