package dev.waymark.roadmap.prioritising.order;

import dev.waymark.rest.number.Precision;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the weight of one criterion may move, all others staying as they are, before the order of the first k
/// changes.
///
/// Of two initiatives of one side's index `(A + w·s)/(S + w)`, with A and S the sums of the other criteria, the common
/// denominator cancels: each is compared by a value that is linear in w, `(A + w·s)·T·fit²` under the geometric mean
/// and `α·(A + w·s)·fit + (1 − α)·T·(S + w)·fit` under the weighted sum (B and T exchanged for an IT criterion). The
/// range ends where the line of one of the first k meets one of those behind it. Initiatives that are equal now have no
/// order that could change. Example: two criteria of weight 1, X scores 100 and 0, Y 40 and 40, all
/// else alike: X is first while the first weight is above 2/3.
public record WeightRange(
        String criterionId,
        String name,
        Side side,
        double weight,
        double low,
        @Nullable Double high,
        @Nullable String changesBelow,
        @Nullable String changesAbove) {

    private record Line(String id, double offset, double slope) {

        double at(double weight) {
            return offset + slope * weight;
        }
    }

    /// The range of every criterion.
    ///
    /// @param alternatives in the order of their priority, highest first; all with the same criteria
    /// @param top k: how many first ranks must stay in their order
    public static List<WeightRange> of(ChosenFormula formula, List<Judged> alternatives, int top) {
        if (alternatives.isEmpty() || !formula.formula().ofIndices()) {
            return List.of();
        }
        var ranges = new ArrayList<WeightRange>();
        for (var side : Side.values()) {
            var criteria = alternatives.getFirst().parts(side);
            for (var i = 0; i < criteria.size(); i++) {
                var position = i;
                var lines = alternatives.stream()
                        .map(each -> line(formula, each, side, position))
                        .toList();
                ranges.add(range(criteria.get(i), side, lines, top));
            }
        }
        return ranges;
    }

    private static Line line(ChosenFormula formula, Judged judged, Side side, int position) {
        var sum = 0.0;
        var weights = 0.0;
        var parts = judged.parts(side);
        for (var i = 0; i < parts.size(); i++) {
            if (i != position) {
                sum += parts.get(i).weight() * parts.get(i).score();
                weights += parts.get(i).weight();
            }
        }
        var score = parts.get(position).score();
        var other = side == Side.BUSINESS ? judged.it() : judged.business();
        var fit = judged.fit();
        if (formula.formula() == Formula.GEOMETRIC_MEAN) {
            var factor = other * fit * fit;
            return new Line(judged.id(), sum * factor, score * factor);
        }
        var share = side == Side.BUSINESS ? formula.businessShare() : 1 - formula.businessShare();
        return new Line(
                judged.id(),
                (share * sum + (1 - share) * other * weights) * fit,
                (share * score + (1 - share) * other) * fit);
    }

    private static WeightRange range(Judged.Part part, Side side, List<Line> lines, int top) {
        var weight = part.weight();
        @Nullable Meeting below = null;
        @Nullable Meeting above = null;
        for (var i = 0; i < Math.min(top, lines.size()); i++) {
            for (var j = i + 1; j < lines.size(); j++) {
                var meeting = meeting(lines.get(i), lines.get(j), weight);
                if (meeting == null) {
                    continue;
                }
                if (meeting.weight() < weight) {
                    below = below == null || meeting.weight() > below.weight() ? meeting : below;
                } else {
                    above = above == null || meeting.weight() < above.weight() ? meeting : above;
                }
            }
        }
        return new WeightRange(
                part.criterionId(),
                part.name(),
                side,
                weight,
                below == null ? 0 : below.weight(),
                above == null ? null : Double.valueOf(above.weight()),
                below == null ? null : below.overtaking(),
                above == null ? null : above.overtaking());
    }

    private record Meeting(double weight, String overtaking) {}

    /// Where the lower line meets the upper one; none where they are equal now, or never meet at a weight above 0.
    private static @Nullable Meeting meeting(Line upper, Line lower, double weight) {
        var slope = lower.slope() - upper.slope();
        if (slope == 0 || Precision.atMost(upper.at(weight), lower.at(weight))) {
            return null;
        }
        var at = (upper.offset() - lower.offset()) / slope;
        return at <= 0 ? null : new Meeting(at, lower.id());
    }
}
