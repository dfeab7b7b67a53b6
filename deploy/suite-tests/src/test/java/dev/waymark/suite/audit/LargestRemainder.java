package dev.waymark.suite.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Parts in hundredths that sum to the rounded whole: all are rounded down, and what is missing goes to those that lost
/// most, of equal ones to the first.
final class LargestRemainder {

    private static final BigDecimal UNIT = new BigDecimal("0.01");

    private LargestRemainder() {}

    static List<BigDecimal> parts(List<BigDecimal> exact) {
        return parts(exact, Price.cents(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /// Parts of a whole that is shown already.
    static List<BigDecimal> parts(List<BigDecimal> exact, BigDecimal whole) {
        var parts = new ArrayList<>(
                exact.stream().map(part -> part.setScale(2, RoundingMode.FLOOR)).toList());
        var missing = whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(UNIT)
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost(exact.get(i))).reversed())
                .limit(missing)
                .forEach(i -> parts.set(i, parts.get(i).add(UNIT)));
        return parts;
    }

    /// To 30 digits, so that thirds of the same amount are equal.
    private static BigDecimal lost(BigDecimal exact) {
        return exact.subtract(exact.setScale(2, RoundingMode.FLOOR)).setScale(30, RoundingMode.HALF_EVEN);
    }

    /// A whole in equal parts.
    static List<BigDecimal> equalParts(BigDecimal whole, int count) {
        var part = whole.divide(BigDecimal.valueOf(count), Price.EXACT);
        return parts(IntStream.range(0, count).mapToObj(i -> part).toList());
    }
}
