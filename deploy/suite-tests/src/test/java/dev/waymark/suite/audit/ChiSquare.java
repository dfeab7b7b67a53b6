package dev.waymark.suite.audit;

/// The chi-square distribution.
final class ChiSquare {

    private ChiSquare() {}

    /// Chance of a value above x. For even degrees a finite sum; for odd ones the recurrence
    /// Q(a + 1, x) = Q(a, x) + x^a·e^−x / Γ(a + 1) from Q(½, x) = erfc(√x).
    static double above(double chiSquare, int degrees) {
        var x = chiSquare / 2;
        var a = degrees % 2 == 0 ? 1.0 : 0.5;
        var tail = degrees % 2 == 0 ? Math.exp(-x) : erfc(Math.sqrt(x));
        var term = degrees % 2 == 0 ? Math.exp(-x) * x : Math.sqrt(x) * Math.exp(-x) / (Math.sqrt(Math.PI) / 2);
        while (a + 0.25 < degrees / 2.0) {
            tail += term;
            a++;
            term *= x / a;
        }
        return tail;
    }

    /// By the continued fraction for large arguments, by the series for small ones.
    private static double erfc(double z) {
        return z < 2 ? 1 - erfSeries(z) : erfcFraction(z);
    }

    private static double erfSeries(double z) {
        var sum = 0.0;
        var term = z;
        for (var n = 0; Math.abs(term) > 1e-18; n++) {
            sum += term;
            term *= 2 * z * z / (2 * n + 3);
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-z * z) * sum;
    }

    private static double erfcFraction(double z) {
        var fraction = 0.0;
        for (var k = 200; k >= 1; k--) {
            fraction = k / 2.0 / (z + fraction);
        }
        return Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
    }
}
