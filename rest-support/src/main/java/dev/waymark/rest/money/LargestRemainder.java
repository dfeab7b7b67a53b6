package dev.waymark.rest.money;

import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Rounds the parts of a whole so that they add up to the rounded whole (largest-remainder method, Hamilton 1792).
///
/// Every part is rounded down to the given decimal places; the units that the whole has more are given one each to the
/// parts that lost most, the first of equals first. No part moves by a whole unit, and what needs no rounding stays.
/// *Example*: 1/3, 1/3, 1/3 of 1.00 are 0.34, 0.33, 0.33; rounded one by one they would add up to 0.99.
@Calculation
public final class LargestRemainder {

    private static final int REMAINDER_DECIMALS = 12;

    private LargestRemainder() {}

    /// @param parts of the exact whole, which is rounded half up, away from zero
    public static List<BigDecimal> rounded(List<BigDecimal> parts, int decimals) {
        var exact = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounded(parts, exact.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /// @param whole what the parts are to add up to; less than one unit a part away from their sum
    public static List<BigDecimal> rounded(List<BigDecimal> parts, BigDecimal whole, int decimals) {
        var rounded = new ArrayList<BigDecimal>();
        for (var part : parts) {
            rounded.add(part.setScale(decimals, RoundingMode.FLOOR));
        }
        var missing = whole.subtract(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .movePointRight(decimals)
                .intValueExact();
        if (missing < 0 || missing > parts.size()) {
            throw new IllegalArgumentException("%s are no parts of %s".formatted(parts, whole));
        }
        var unit = BigDecimal.ONE.movePointLeft(decimals);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> lost(parts.get(i), rounded.get(i), decimals)))
                .limit(missing)
                .forEach(i -> rounded.set(i, rounded.get(i).add(unit)));
        return List.copyOf(rounded);
    }

    /// What a part lost, as a negative number, so precise that only what is left over from dividing is levelled.
    private static BigDecimal lost(BigDecimal part, BigDecimal rounded, int decimals) {
        return rounded.subtract(part).setScale(decimals + REMAINDER_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
