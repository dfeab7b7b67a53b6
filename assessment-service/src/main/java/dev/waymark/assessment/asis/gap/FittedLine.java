package dev.waymark.assessment.asis.gap;

import java.util.List;

/// The straight line that misses the given points least: `slope = Σ(t − t̄)(y − ȳ) / Σ(t − t̄)²`,
/// `level = ȳ − slope·t̄`. Source: ordinary least squares (Legendre, 1805).
///
/// Example: (−2, 60), (−1, 63), (0, 66) → level 66, slope 3.
///
/// @param level the line's value at t = 0
/// @param slope its rise per unit of t
record FittedLine(double level, double slope) {

    /// One point of a line.
    record Point(double t, double y) {}

    /// @param points at least two of them at different t
    static FittedLine through(List<Point> points) {
        double meanT = points.stream().mapToDouble(Point::t).average().orElseThrow();
        double meanY = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (var point : points) {
            products += (point.t() - meanT) * (point.y() - meanY);
            squares += (point.t() - meanT) * (point.t() - meanT);
        }
        if (squares == 0) {
            throw new IllegalArgumentException("a line needs points at different times");
        }
        double slope = products / squares;
        return new FittedLine(meanY - slope * meanT, slope);
    }
}
