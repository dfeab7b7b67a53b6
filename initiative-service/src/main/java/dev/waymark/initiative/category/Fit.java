package dev.waymark.initiative.category;

import dev.waymark.initiative.climate.RiskAppetite;
import java.util.Arrays;
import java.util.Map;

/// How well an initiative fits the climate: `M_category(C) · (1 − max(0, R − ρ)/100)`, with M read off a line through
/// its values at C = −100, 0 and 100.
///
/// It rises above 1 for what the climate favours and falls for every point by which the project's risk R exceeds the
/// risk appetite ρ. A compliance initiative with a legal deadline is mandatory whatever its fit.
///
/// Example with risk 70/50/25/20 for strategic, growth, compliance, efficiency: at climate 65.5 the fits are 1.097,
/// 1.098,
/// 0.934, 0.902; at −67 they are 0.357, 0.560, 1.201, 1.201: the order flips.
///
/// @param value the fit
/// @param anchors the values of M at −100, 0 and 100
/// @param multiplier M at this climate
/// @param excessRisk `max(0, projectRisk − riskAppetite)`
/// @param riskFactor `1 − excessRisk/100`
/// @param mandatory must be done by a legal deadline
public record Fit(
        double value,
        Category category,
        Anchors anchors,
        double climate,
        double multiplier,
        double projectRisk,
        double riskAppetite,
        double excessRisk,
        double riskFactor,
        boolean mandatory) {

    /// What is judged: the category decided or suggested, the risk of the project, and whether a law sets a deadline.
    public record Subject(Category category, double projectRisk, boolean hasLegalDeadline) {}

    /// The value of M in the worst, a neutral and the best climate.
    public record Anchors(double weak, double neutral, double strong) {

        public Anchors {
            if (!(weak >= 0 && neutral >= 0 && strong >= 0)) {
                throw new IllegalArgumentException(
                        "Multipliers must not be negative, but are %s, %s, %s.".formatted(weak, neutral, strong));
            }
        }

        double at(double climate) {
            double end = climate < 0 ? weak : strong;
            return neutral + (end - neutral) * Math.abs(climate) / 100;
        }
    }

    /// The anchors of every category.
    public record Rule(Map<Category, Anchors> anchors) {

        public Rule {
            anchors = Map.copyOf(anchors);
            if (anchors.size() != Category.values().length) {
                throw new IllegalArgumentException("The rule must name every one of "
                        + Arrays.toString(Category.values()) + ", but names " + anchors.keySet() + ".");
            }
        }

        Anchors of(Category category) {
            var anchor = anchors.get(category);
            if (anchor == null) {
                throw new IllegalStateException("No anchors for " + category + ".");
            }
            return anchor;
        }
    }

    public static Fit of(Subject subject, RiskAppetite appetite, Rule rule) {
        var anchors = rule.of(subject.category());
        double multiplier = anchors.at(appetite.climate());
        double excess = Math.max(0, subject.projectRisk() - appetite.value());
        double riskFactor = 1 - excess / 100;
        return new Fit(
                multiplier * riskFactor,
                subject.category(),
                anchors,
                appetite.climate(),
                multiplier,
                subject.projectRisk(),
                appetite.value(),
                excess,
                riskFactor,
                subject.category() == Category.COMPLIANCE && subject.hasLegalDeadline());
    }
}
