package dev.waymark.pictures.scale;

/// Where a value lies on an axis: `start + (value − low) / (high − low) · (end − start)`. A value beyond the
/// range lies beyond the axis. A range of one value lies in the middle.
/// Example: 0 to 100 on pixels 40 to 240 puts 25 at 90; on 240 to 40, as upwards, at 190.
///
/// @param low value at the start
/// @param high value at the end, at least `low`
/// @param start pixel
/// @param end pixel
public record LinearScale(double low, double high, double start, double end) {

    public LinearScale {
        if (!(low <= high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("%s to %s is no range".formatted(low, high));
        }
    }

    public double at(double value) {
        return high == low ? (start + end) / 2 : start + (value - low) / (high - low) * (end - start);
    }
}
