package dev.waymark.pictures.scale;

import dev.waymark.pictures.svg.Digits;
import java.util.List;
import java.util.stream.LongStream;

/// Round values along an axis. The step is the smallest `m · 10^k` with m of {1, 2, 5} and an integer k that
/// is at least `(high − low) / most`; ticks are its multiples within the range. After P. S. Heckbert, Nice
/// Numbers for Graph Labels, Graphics Gems (1990).
/// Example: 0 to 87, at most 6 → step 20: 0, 20, 40, 60, 80.
///
/// @param step difference of neighbours
/// @param first multiple of the step
/// @param last multiple of the step
public record Ticks(double step, long first, long last) {

    /// Differences this small, in steps, come from binary fractions.
    private static final double NEGLIGIBLE = 1e-9;

    /// @param most how many steps fit, from 1
    public static Ticks of(double low, double high, int most) {
        if (!(low <= high) || most < 1) {
            throw new IllegalArgumentException("no ticks between %s and %s".formatted(low, high));
        }
        var step = step((high - low) / most);
        return new Ticks(step, (long) Math.ceil(low / step - NEGLIGIBLE), (long) Math.floor(high / step + NEGLIGIBLE));
    }

    public List<Double> values() {
        return LongStream.rangeClosed(first, last).mapToObj(tick -> tick * step).toList();
    }

    /// A tick with as many places as the step has.
    public String label(double tick) {
        return Digits.shown(tick, (int) Math.max(0, -Math.floor(Math.log10(step) + NEGLIGIBLE)));
    }

    private static double step(double least) {
        if (least == 0) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var digit : new int[] {1, 2, 5}) {
            if (digit * power >= least * (1 - NEGLIGIBLE)) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
