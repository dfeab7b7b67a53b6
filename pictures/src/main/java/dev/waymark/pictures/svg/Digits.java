package dev.waymark.pictures.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as text: short, without exponent, the same on every machine.
public final class Digits {

    private static final int TENTHS = 10;
    private static final int GROUP = 3;

    private Digits() {}

    /// A coordinate or length in pixels, to a tenth: 12.04 → `12`, −0.25 → `-.2`, 100 → `100`.
    ///
    /// @throws IllegalArgumentException for what is no finite number
    public static String coordinate(double pixels) {
        requireFinite(pixels);
        var tenths = Math.round(pixels * TENTHS);
        var whole = Math.abs(tenths) / TENTHS;
        var fraction = Math.abs(tenths) % TENTHS;
        return (tenths < 0 ? "-" : "")
                + (whole == 0 && fraction != 0 ? "" : whole)
                + (fraction == 0 ? "" : "." + fraction);
    }

    /// A value for readers, with commas between thousands, rounded half up: 1234.5 to 0 places → `1,235`.
    /// Minus is U+2212.
    ///
    /// @param places digits after the point, from 0; they are all written
    /// @throws IllegalArgumentException for what is no finite number
    public static String shown(double value, int places) {
        requireFinite(value);
        var rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        var point = digits.indexOf('.');
        var text = new StringBuilder(digits);
        for (var at = (point < 0 ? digits.length() : point) - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return (rounded.signum() < 0 ? "−" : "") + text;
    }

    /// A whole number for readers, with commas between thousands.
    public static String shown(long whole) {
        return shown((double) whole, 0);
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s cannot be drawn".formatted(value));
        }
    }
}
