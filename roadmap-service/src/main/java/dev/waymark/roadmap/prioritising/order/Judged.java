package dev.waymark.roadmap.prioritising.order;

import dev.waymark.roadmap.prioritising.scoring.Index;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An initiative that has a priority, with all scores, as the tests of robustness take it in.
///
/// @param business the business index B, 0..100
/// @param it the IT index T, 0..100
public record Judged(String id, double business, double it, double fit, double priority, Map<Side, List<Part>> sides) {

    /// One criterion's part.
    ///
    /// @param raters how many people rated it; 0 for a computed score
    /// @param lowest the lowest rating, 0..100; none for a computed score
    public record Part(
            String criterionId,
            String name,
            double weight,
            double score,
            int raters,
            @Nullable Double lowest) {}

    public Judged {
        sides = Map.copyOf(sides);
    }

    /// Of an initiative whose indices and priority are there; nothing otherwise.
    public static Optional<Judged> of(String id, Priority priority) {
        var b = priority.business().value();
        var t = priority.it().value();
        var fit = priority.fit();
        var value = priority.value();
        if (b == null || t == null || fit == null || value == null) {
            return Optional.empty();
        }
        return Optional.of(new Judged(
                id,
                b,
                t,
                fit,
                value,
                Map.of(Side.BUSINESS, parts(priority.business()), Side.IT, parts(priority.it()))));
    }

    private static List<Part> parts(Index index) {
        var parts = new ArrayList<Part>();
        for (var each : index.contributions()) {
            var score = each.score().score();
            parts.add(new Part(
                    each.criterion().criterionId(),
                    each.criterion().name(),
                    each.criterion().weight(),
                    score == null ? 0 : score,
                    each.score().raters(),
                    each.score().lowest()));
        }
        return parts;
    }

    /// What the draws of random weights take in.
    public RankRobustness.Alternative alternative() {
        return new RankRobustness.Alternative(
                id,
                List.of(
                        parts(Side.BUSINESS).stream().map(Part::score).toList(),
                        parts(Side.IT).stream().map(Part::score).toList()),
                fit);
    }

    List<Part> parts(Side side) {
        return sides.getOrDefault(side, List.of());
    }

    double index(Side side) {
        return side == Side.BUSINESS ? business : it;
    }

    /// The least index of a side that gives the priority wanted, the other index staying; none where no index does.
    @Nullable
    Double needed(ChosenFormula formula, Side side, double wanted) {
        var other = side == Side.BUSINESS ? it : business;
        if (!(fit > 0)) {
            return null;
        }
        var mean = wanted / fit;
        if (formula.formula() == Formula.GEOMETRIC_MEAN) {
            return other > 0 ? mean * mean / other : null;
        }
        var share = side == Side.BUSINESS ? formula.businessShare() : 1 - formula.businessShare();
        return share > 0 ? (mean - (1 - share) * other) / share : null;
    }
}
