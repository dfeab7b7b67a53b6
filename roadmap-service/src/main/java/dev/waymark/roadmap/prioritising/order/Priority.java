package dev.waymark.roadmap.prioritising.order;

import dev.waymark.roadmap.prioritising.scoring.CriterionScore;
import dev.waymark.roadmap.prioritising.scoring.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The priority of an initiative by the formula of its cycle, with all that it was derived from.
///
/// B is the business index, T the IT index (both 0..100), fit the multiplier of category, project risk and economic
/// climate (from 0). Values are not rounded.
///
/// | formula | priority | example |
/// |---|---|---|
/// | `GEOMETRIC_MEAN` | `√(B·T) · fit`: one index of 0 makes a priority of 0 | 82, 40, fit 1.097: 57.3 · 1.097 = 62.8 |
/// | `WEIGHTED_SUM` | `(α·B + (1 − α)·T) · fit` | 60, 70, α 0.6, fit 1: 36 + 28 = 64 |
/// | `WSJF` | `(v + c + r) / size`: business value, time criticality, risk reduction | 8, 5, 3, size 5: 3.2 |
/// | `RICE` | `reach · impact · confidence / effort`, confidence as a share | 1000, 2, 80 %, effort 4: 400 |
///
/// Size and effort are hundreds of person-days, at least one person-day; the scores are those of the named criteria,
/// 0..100. Neither WSJF nor RICE uses the indices or the fit. Sources: Scaled Agile Framework, *Weighted Shortest Job
/// First*; S. McBride, *RICE: Simple prioritization for product managers* (Intercom, 2016); the first two are ours.
public record Priority(
        @Nullable Double value,
        Index business,
        Index it,
        @Nullable Double fit,
        List<String> derivation,
        List<String> missing) {

    private static final double DAYS_PER_UNIT = 100;
    private static final double PERCENT = 100;
    private static final List<String> WSJF = List.of("business value", "time criticality", "risk reduction");
    private static final List<String> RICE = List.of("reach", "impact", "confidence");

    /// What a priority can be made of.
    ///
    /// @param scores by the id of the criterion
    /// @param personDays effort of all skills together, from 0
    public record Facts(
            Index business, Index it, @Nullable Double fit, Map<String, CriterionScore> scores, double personDays) {

        public Facts {
            scores = Map.copyOf(scores);
            if (fit != null && !(fit >= 0)) {
                throw new IllegalArgumentException("fit is %s; it must not be negative".formatted(fit));
            }
        }

        /// The same facts in another climate.
        public Facts withFit(double other) {
            return new Facts(business, it, other, scores, personDays);
        }
    }

    public Priority {
        derivation = List.copyOf(derivation);
        missing = List.copyOf(missing);
    }

    /// Derives the priority; what is missing is listed beside what is known.
    public static Priority of(ChosenFormula chosen, Facts facts) {
        return switch (chosen.formula()) {
            case GEOMETRIC_MEAN, WEIGHTED_SUM -> ofIndices(chosen, facts);
            case WSJF -> perEffort(chosen, WSJF, facts);
            case RICE -> perEffort(chosen, RICE, facts);
        };
    }

    private static Priority ofIndices(ChosenFormula chosen, Facts facts) {
        var missing = new ArrayList<String>();
        missing.addAll(facts.business().missing());
        missing.addAll(facts.it().missing());
        var fit = facts.fit();
        if (fit == null) {
            missing.add("no fit: the initiative has no category or no project risk yet");
        }
        var b = facts.business().value();
        var t = facts.it().value();
        var steps = new ArrayList<String>();
        if (b != null) {
            steps.add(String.format(Locale.ROOT, "business index B = %.1f", b));
        }
        if (t != null) {
            steps.add(String.format(Locale.ROOT, "IT index T = %.1f", t));
        }
        if (b == null || t == null) {
            return new Priority(null, facts.business(), facts.it(), fit, steps, missing);
        }
        var mean = chosen.mean(b, t);
        var words = chosen.formula() == Formula.GEOMETRIC_MEAN
                ? "√(B·T)"
                : String.format(Locale.ROOT, "%.3f·B + %.3f·T", chosen.businessShare(), 1 - chosen.businessShare());
        steps.add(String.format(Locale.ROOT, "%s = %.1f", words, mean));
        if (fit == null) {
            return new Priority(null, facts.business(), facts.it(), null, steps, missing);
        }
        steps.add(String.format(
                Locale.ROOT, "%s = %.1f · %.3f = %.1f", chosen.formula().text(), mean, fit, mean * fit));
        return new Priority(mean * fit, facts.business(), facts.it(), fit, steps, missing);
    }

    private static Priority perEffort(ChosenFormula chosen, List<String> parts, Facts facts) {
        var steps = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var values = new ArrayList<Double>();
        for (var i = 0; i < parts.size(); i++) {
            var score = facts.scores().get(chosen.criterionIds().get(i));
            if (score == null || score.score() == null) {
                missing.add("%s: %s".formatted(parts.get(i), score == null ? "no such criterion" : score.reason()));
            } else {
                steps.add(String.format(Locale.ROOT, "%s = %.1f", parts.get(i), score.score()));
                values.add(score.score());
            }
        }
        var size = Math.max(facts.personDays(), 1) / DAYS_PER_UNIT;
        steps.add(String.format(
                Locale.ROOT, "%.1f person-days = %.2f hundreds, at least 0.01", facts.personDays(), size));
        if (!missing.isEmpty()) {
            return new Priority(null, facts.business(), facts.it(), facts.fit(), steps, missing);
        }
        var value = chosen.formula() == Formula.WSJF
                ? wsjf(values.get(0), values.get(1), values.get(2), size)
                : rice(values.get(0), values.get(1), values.get(2) / PERCENT, size);
        steps.add(String.format(Locale.ROOT, "%s = %.1f", chosen.formula().text(), value));
        return new Priority(value, facts.business(), facts.it(), facts.fit(), steps, missing);
    }

    /// Weighted shortest job first: cost of delay over size. Example: (8 + 5 + 3) / 5 = 3.2.
    static double wsjf(double value, double timeCriticality, double riskReduction, double size) {
        return (value + timeCriticality + riskReduction) / size;
    }

    /// Example: 1000 · 2 · 0.8 / 4 = 400.
    static double rice(double reach, double impact, double confidence, double effort) {
        return reach * impact * confidence / effort;
    }
}
