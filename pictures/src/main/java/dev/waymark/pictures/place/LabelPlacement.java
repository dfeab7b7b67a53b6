package dev.waymark.pictures.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts labels beside points so that none overlaps another, a point or anything else. The labels choose in
/// their order, each the first free one of these places: right, left, above, below and the four corners, at
/// the point's edge, then further away ring by ring. A label without a free place is left out. (Greedy; the
/// best choice for all together is NP-hard: J. Christensen, J. Marks, S. Shieber, ACM Transactions on
/// Graphics 14(3), 1995.)
public final class LabelPlacement {

    /// Pixels between point and label, and between rings.
    private static final double GAP = 2;

    private static final double RING = 10;
    private static final int RINGS = 5;

    /// Steps from the point, right first; a corner lies on the circle that the sides lie on.
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {.71, -.71}, {.71, .71}, {-.71, -.71}, {-.71, .71}
    };

    private LabelPlacement() {}

    /// A point that wants a label.
    ///
    /// @param reach how far the point extends around its centre
    /// @param width of the label
    /// @param height of the label
    public record Point(double x, double y, double reach, double width, double height) {

        Box box() {
            return Box.around(x, y, reach);
        }

        private Stream<Box> places() {
            return IntStream.range(0, RINGS)
                    .boxed()
                    .flatMap(ring -> Stream.of(DIRECTIONS)
                            .map(direction -> place(direction[0], direction[1], reach + GAP + ring * RING)));
        }

        /// The label's nearest edge or corner touches the end of the step.
        private Box place(double right, double down, double distance) {
            return new Box(
                    x + right * distance + (Math.signum(right) - 1) / 2 * width,
                    y + down * distance + (Math.signum(down) - 1) / 2 * height,
                    width,
                    height);
        }
    }

    /// @param area which no label leaves
    /// @param obstacles what no label covers, beside the points
    /// @return one for each point, in their order
    public static List<Optional<Box>> of(List<Point> points, Box area, List<Box> obstacles) {
        var taken = new ArrayList<>(obstacles);
        points.forEach(point -> taken.add(point.box()));
        var places = new ArrayList<Optional<Box>>();
        for (var point : points) {
            var place = point.places()
                    .filter(area::contains)
                    .filter(box -> taken.stream().noneMatch(box::overlaps))
                    .findFirst();
            place.ifPresent(taken::add);
            places.add(place);
        }
        return List.copyOf(places);
    }
}
