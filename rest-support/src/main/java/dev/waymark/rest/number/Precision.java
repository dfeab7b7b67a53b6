package dev.waymark.rest.number;

import dev.waymark.rest.structure.Calculation;

/// How exactly computed numbers count. They are compared, and shown, to nine decimals, from 1000 on to twelve
/// significant digits: two numbers that are shown alike are equal, and a number that is shown as 50 has reached a limit
/// of 50. What differs further behind is left over from calculating with binary fractions.
///
/// Both sides are rounded instead of asking whether `|a − b|` is small: so equality is transitive, and neither ties nor
/// orders depend on which other numbers there are.
///
/// Example: 49.99999999999999 and 50 are equal, and so are 25.000000000000004 and 25; 49.999999998 is below 50.
@Calculation
public final class Precision {

    private static final double NINE_DECIMALS = 1e9;
    private static final double NINE_DECIMALS_BELOW = 1000;

    private Precision() {}

    /// The number as it is compared and shown.
    public static double rounded(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        var scale = NINE_DECIMALS;
        var unit = 1.0;
        for (var limit = NINE_DECIMALS_BELOW; Math.abs(value) >= limit; limit *= 10) {
            if (scale > 1) {
                scale /= 10;
            } else {
                unit *= 10;
            }
        }
        return Math.rint(value / unit * scale) / scale * unit + 0.0;
    }

    /// Orders like [Double#compare], with numbers of one rounding as equal.
    public static int compare(double one, double other) {
        return Double.compare(rounded(one), rounded(other));
    }

    public static boolean equal(double one, double other) {
        return compare(one, other) == 0;
    }

    public static boolean above(double value, double limit) {
        return compare(value, limit) > 0;
    }

    public static boolean below(double value, double limit) {
        return compare(value, limit) < 0;
    }

    public static boolean atLeast(double value, double limit) {
        return compare(value, limit) >= 0;
    }

    public static boolean atMost(double value, double limit) {
        return compare(value, limit) <= 0;
    }
}
