package dev.waymark.pictures.place;

/// A rectangle in pixels; `y` grows downwards.
public record Box(double x, double y, double width, double height) {

    /// The square around a point.
    public static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
