package dev.waymark.initiative.pricing;

import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the slices of an initiative are expected to cost, first to last: `Σ own lines + share · Σ lines of no slice`,
/// where a line is its expected amount times the number of its periods. Not discounted; the costs of the slices add up
/// to the cost of the initiative, because the shares add up to 1.
///
/// Example: lines of 100 for slice 1 and 300 for slice 2, and 100 for the whole; shares 0.2 and 0.8: the
/// slices cost 120 and 380, which is 0.24 and 0.76 of 500.
@Calculation
record SliceCosts(List<BigDecimal> costs) {

    /// A cost line.
    ///
    /// @param slice number of the slice that it belongs to, from 1; none where it belongs to the whole
    /// @param amount expected amount of all its periods
    record Line(@Nullable Integer slice, BigDecimal amount) {}

    SliceCosts {
        costs = List.copyOf(costs);
    }

    /// @param shares cost shares 0..1 of the slices, which add up to 1
    static SliceCosts of(List<Line> lines, List<Double> shares) {
        var costs = new ArrayList<BigDecimal>();
        for (int i = 0; i < shares.size(); i++) {
            int number = i + 1;
            var own = sum(lines.stream()
                    .filter(line -> Integer.valueOf(number).equals(line.slice()))
                    .toList());
            var common = sum(lines.stream().filter(line -> line.slice() == null).toList());
            costs.add(own.add(common.multiply(BigDecimal.valueOf(shares.get(i)))));
        }
        return new SliceCosts(costs);
    }

    BigDecimal total() {
        return costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What share of the whole cost a slice has; none where nothing costs anything.
    @Nullable
    Double share(int index) {
        return total().signum() == 0
                ? null
                : (Double)
                        costs.get(index).divide(total(), MathContext.DECIMAL64).doubleValue();
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
