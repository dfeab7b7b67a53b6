package dev.waymark.initiative.category;

import dev.waymark.initiative.climate.RiskAppetite;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well an initiative fits the climate: `M_category(C) · (1 − max(0, R − ρ)/100)`, with M read off a line through
/// its values at C = −100, 0 and 100. Where the basics come first it is multiplied by that, too.
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
/// @param basicsFirst whether the basics come first, and what that multiplies the fit by
/// @param mandatory must be done by a legal deadline
@Calculation
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
        BasicsFirst basicsFirst,
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

    public static Fit of(Subject subject, RiskAppetite appetite, Rule rule, BasicsFirst basicsFirst) {
        var anchors = rule.of(subject.category());
        double multiplier = anchors.at(appetite.climate());
        double excess = Math.max(0, subject.projectRisk() - appetite.value());
        double riskFactor = 1 - excess / 100;
        return new Fit(
                multiplier * riskFactor * basicsFirst.multiplier(),
                subject.category(),
                anchors,
                appetite.climate(),
                multiplier,
                subject.projectRisk(),
                appetite.value(),
                excess,
                riskFactor,
                basicsFirst,
                subject.category() == Category.COMPLIANCE && subject.hasLegalDeadline());
    }

    /// What the fit is multiplied by because of the basics: 1 unless they come first.
    public double basicsMultiplier() {
        return basicsFirst.multiplier();
    }

    /// What a person should know before believing the fit.
    public List<String> warnings() {
        return basicsFirst.warnings();
    }

    /// The calculation with its values.
    public List<String> reasons() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "fit = multiplier · risk factor · basics first = %.3f · %.3f · %.3f = %.3f",
                        multiplier,
                        riskFactor,
                        basicsMultiplier(),
                        value),
                String.format(Locale.ROOT, "multiplier of %s at climate %.1f = %.3f", category, climate, multiplier),
                String.format(
                        Locale.ROOT,
                        "risk factor = 1 − max(0, %.1f − %.1f)/100 = %.3f",
                        projectRisk,
                        riskAppetite,
                        riskFactor),
                basicsFirst.reason());
    }
}
