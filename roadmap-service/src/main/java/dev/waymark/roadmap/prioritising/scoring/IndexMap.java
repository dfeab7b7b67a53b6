package dev.waymark.roadmap.prioritising.scoring;

import dev.waymark.rest.number.Precision;
import dev.waymark.roadmap.planning.category.Category;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The index map: the IT index T over the business index B of every initiative that has both.
///
/// Indices are compared by [Precision]: what ties on paper ties here. Quadrants are cut at a threshold (an index equal
/// to it counts as above). Layers are Pareto layers: layer 1 is what no other initiative beats in one index without
/// losing in the other, layer 2 what is left then, and so on; equal points share a layer. `difference` is |B − T|.
/// `agreement` is Spearman's ρ of B and T with average ranks for ties, none with fewer than two initiatives or when one
/// side rates all alike.
/// Example: X(82,40) Y(75,71) Z(60,85) W(55,60) V(30,35) → layers {X,Y,Z} {W} {V}.
public record IndexMap(
        double threshold, List<Place> places, @Nullable Double agreement, List<Unplaced> unplaced) {

    /// Where an initiative lies, seen from both sides.
    public enum Quadrant {
        AGREED,
        BUSINESS_PULL,
        IT_PULL,
        PARK
    }

    /// An initiative as the map takes it in: bubble (P50 NPV) and colour (category) pass through.
    public record Subject(
            String initiativeId,
            Index business,
            Index it,
            @Nullable BigDecimal bubble,
            @Nullable Category colour) {}

    /// An initiative on the map.
    public record Place(Subject subject, double b, double t, Quadrant quadrant, int layer, double difference) {}

    /// An initiative that is not on the map, and what is missing.
    public record Unplaced(Subject subject, List<String> missing) {}

    public IndexMap {
        places = List.copyOf(places);
        unplaced = List.copyOf(unplaced);
    }

    /// The indices as they are compared: every point is compared with every other.
    private record Point(Subject subject, double b, double t) {

        static Point of(Subject subject, double b, double t) {
            return new Point(subject, Precision.rounded(b), Precision.rounded(t));
        }

        boolean dominates(Point other) {
            return b >= other.b && t >= other.t && (b > other.b || t > other.t);
        }
    }

    /// Draws the map; places are ordered by layer, then by falling √(B·T), then by id.
    public static IndexMap of(List<Subject> subjects, double threshold) {
        var points = new ArrayList<Point>();
        var unplaced = new ArrayList<Unplaced>();
        for (var subject : subjects) {
            var b = subject.business().value();
            var t = subject.it().value();
            if (b == null || t == null) {
                unplaced.add(new Unplaced(subject, missing(subject)));
            } else {
                points.add(Point.of(subject, b, t));
            }
        }
        var layers = layers(points);
        var places = points.stream()
                .map(point -> place(point, layers.getOrDefault(point, 0), threshold))
                .sorted(Comparator.comparingInt(Place::layer)
                        .thenComparing(
                                Comparator.comparingDouble((Place place) -> Precision.rounded(place.b() * place.t()))
                                        .reversed())
                        .thenComparing(place -> place.subject().initiativeId()))
                .toList();
        return new IndexMap(threshold, places, agreement(points), unplaced);
    }

    private static List<String> missing(Subject subject) {
        var missing = new ArrayList<>(subject.business().missing());
        missing.addAll(subject.it().missing());
        return List.copyOf(missing);
    }

    private static Place place(Point point, int layer, double threshold) {
        return new Place(
                point.subject(),
                point.b(),
                point.t(),
                quadrant(Precision.atLeast(point.b(), threshold), Precision.atLeast(point.t(), threshold)),
                layer,
                Math.abs(point.b() - point.t()));
    }

    private static Quadrant quadrant(boolean businessWants, boolean itWants) {
        if (businessWants) {
            return itWants ? Quadrant.AGREED : Quadrant.BUSINESS_PULL;
        }
        return itWants ? Quadrant.IT_PULL : Quadrant.PARK;
    }

    private static Map<Point, Integer> layers(List<Point> points) {
        var layers = new HashMap<Point, Integer>();
        var left = List.copyOf(points);
        for (var layer = 1; !left.isEmpty(); layer++) {
            var candidates = left;
            var front = left.stream()
                    .filter(point -> candidates.stream().noneMatch(other -> other.dominates(point)))
                    .toList();
            for (var point : front) {
                layers.put(point, layer);
            }
            left = left.stream().filter(point -> !layers.containsKey(point)).toList();
        }
        return layers;
    }

    private static @Nullable Double agreement(List<Point> points) {
        return RankCorrelation.spearman(
                points.stream().mapToDouble(Point::b).toArray(),
                points.stream().mapToDouble(Point::t).toArray());
    }
}
