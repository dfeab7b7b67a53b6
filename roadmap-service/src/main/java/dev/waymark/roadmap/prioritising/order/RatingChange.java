package dev.waymark.roadmap.prioritising.order;

import dev.waymark.rest.number.Precision;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The smallest rise of one person's rating that brings an initiative among the first k: it reaches the priority of the
/// kth, and equal priorities share the better rank.
///
/// The index needed follows from the formula with the other index as it is. One of n ratings of a criterion with
/// weight w must then rise by `n · (needed − index) · Σ w / w`, if its scale, which ends at 100, has room for that.
/// Example: B 50, T 50, fit 1, the kth has 55 → B must be 60.5; two criteria of equal weight with one rating each: one
/// must rise by 2 · 10.5 = 21.
public record RatingChange(
        String initiativeId, String criterionId, String criterion, Side side, double from, double to, double wanted) {

    private static final double MOST = 100;

    /// The smallest change of every initiative behind the kth; nothing of those that no single rating brings there.
    ///
    /// @param alternatives in the order of their priority, highest first
    public static List<RatingChange> into(int top, ChosenFormula formula, List<Judged> alternatives) {
        if (alternatives.size() <= top || !formula.formula().ofIndices()) {
            return List.of();
        }
        var wanted = alternatives.get(top - 1).priority();
        return alternatives.stream()
                .skip(top)
                .filter(each -> Precision.below(each.priority(), wanted))
                .map(each -> smallest(formula, each, wanted))
                .flatMap(Optional::stream)
                .toList();
    }

    /// By how much the rating rises.
    public double rise() {
        return to - from;
    }

    private static Optional<RatingChange> smallest(ChosenFormula formula, Judged judged, double wanted) {
        return Stream.of(Side.values())
                .flatMap(side -> ofSide(formula, judged, side, wanted))
                .min(Comparator.comparingDouble((RatingChange change) -> Precision.rounded(change.rise()))
                        .thenComparing(RatingChange::criterionId));
    }

    private static Stream<RatingChange> ofSide(ChosenFormula formula, Judged judged, Side side, double wanted) {
        var needed = judged.needed(formula, side, wanted);
        if (needed == null) {
            return Stream.empty();
        }
        var parts = judged.parts(side);
        var weights = parts.stream().mapToDouble(Judged.Part::weight).sum();
        return parts.stream()
                .filter(part -> part.raters() > 0)
                .map(part ->
                        change(judged, side, part, (needed - judged.index(side)) * weights / part.weight(), wanted))
                .filter(Objects::nonNull);
    }

    private static @Nullable RatingChange change(
            Judged judged, Side side, Judged.Part part, double riseOfScore, double wanted) {
        var from = part.lowest() == null ? MOST : part.lowest();
        var to = from + riseOfScore * part.raters();
        return Precision.above(to, MOST)
                ? null
                : new RatingChange(judged.id(), part.criterionId(), part.name(), side, from, to, wanted);
    }
}
