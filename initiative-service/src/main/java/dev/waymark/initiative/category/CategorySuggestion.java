package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The category that the facts speak for. Every category has an affinity 0..100, a sum of facts (each 0..1) times
/// points:
///
/// - compliance: 80·legal obligation + 20·its deadline is near + 60·fines avoided (share of gain), at most 100
/// - efficiency: 70·saved cost (share of gain) + 30·saved cost soon
/// - growth: 60·turnover won or kept (share of gain) + 40·turnover soon
/// - strategic: 60·long horizon + 40·corporate goals served
///
/// "Soon" is the share times (1 − long horizon). The highest affinity wins; of equal ones (by [Precision]) the one that
/// is easier to check, compliance, efficiency, growth, strategic, and the others are named beside it. A small margin
/// over the next is called close: a person should look. Where no fact speaks for any category none is suggested, and
/// what could have spoken is named.
///
/// Example: horizon 3 years (long horizon 1/3), all gain from revenue, corporate alignment 80: growth 60 + 26.7 = 86.7,
/// strategic 20 + 32 = 52, the others 0; growth by a margin of 34.7.
///
/// @param category null where no fact speaks for any
/// @param tied other categories with the same affinity as the suggested one
/// @param margin affinity of the suggested category less that of the next
/// @param close whether the margin is below the rule's
/// @param affinities all four, the highest first
/// @param missing facts that do not hold at all; empty where a category is suggested
@Calculation
public record CategorySuggestion(
        @Nullable Category category,
        List<Category> tied,
        double margin,
        boolean close,
        List<Affinity> affinities,
        List<CategoryFact> missing,
        CategoryFacts facts,
        Rule rule) {

    /// How strongly the facts speak for one category, and by which parts.
    public record Affinity(Category category, double value, List<Part> parts) {

        public Affinity {
            parts = List.copyOf(parts);
        }

        /// The affinity with the facts that it consists of; at most 100.
        String reason() {
            return String.format(Locale.ROOT, "affinity of %s = %.1f: ", category, value)
                    + parts.stream().map(Part::reason).collect(Collectors.joining(" + "));
        }

        static Affinity of(Category category, Part... parts) {
            var list = List.of(parts);
            double sum = list.stream().mapToDouble(Part::points).sum();
            return new Affinity(category, Math.min(100, sum), list);
        }
    }

    /// One fact's part: `points = value · weight`.
    public record Part(CategoryFact fact, double value, double weight, double points) {

        String reason() {
            return String.format(Locale.ROOT, "%.0f · %.3f %s", weight, value, fact);
        }

        static Part of(CategoryFact fact, double value, double weight) {
            return new Part(fact, value, weight, value * weight);
        }
    }

    /// What counts as soon, as long and as close.
    ///
    /// @param urgentMonths a legal deadline no further away is near
    /// @param shortYears a horizon up to here is short
    /// @param longYears a horizon from here on is long
    /// @param closeMargin a margin below this many points is close
    public record Rule(int urgentMonths, double shortYears, double longYears, double closeMargin) {

        public Rule {
            if (!(0 <= shortYears && shortYears < longYears) || !(closeMargin >= 0)) {
                throw new IllegalArgumentException(
                        "The category rule needs 0 <= short horizon < long horizon and a margin >= 0, but has %s, %s, %s."
                                .formatted(shortYears, longYears, closeMargin));
            }
        }
    }

    /// Names these affinities with their points and their order of ties. Other points are another rule.
    public static final String RULE_ID = "category-affinity-1";

    private static final List<Category> TIE_ORDER =
            List.of(Category.COMPLIANCE, Category.EFFICIENCY, Category.GROWTH, Category.STRATEGIC);

    public CategorySuggestion {
        tied = List.copyOf(tied);
        affinities = List.copyOf(affinities);
        missing = List.copyOf(missing);
    }

    public static CategorySuggestion of(CategoryFacts facts, Rule rule) {
        var affinities = TIE_ORDER.stream()
                .map(category -> affinity(category, facts, rule))
                .sorted((one, other) -> Precision.compare(other.value(), one.value()))
                .toList();
        var first = affinities.getFirst();
        if (!Precision.above(first.value(), 0)) {
            return new CategorySuggestion(null, List.of(), 0, true, affinities, facts(affinities), facts, rule);
        }
        var tied = affinities.stream()
                .skip(1)
                .filter(other -> Precision.equal(other.value(), first.value()))
                .map(Affinity::category)
                .toList();
        double margin = first.value() - affinities.get(1).value();
        boolean close = !tied.isEmpty() || Precision.below(margin, rule.closeMargin());
        return new CategorySuggestion(first.category(), tied, margin, close, affinities, List.of(), facts, rule);
    }

    /// How every affinity comes about, the highest first, and why the first of them is suggested or none is.
    List<String> reasons() {
        return Stream.concat(affinities.stream().map(Affinity::reason), Stream.of(verdict()))
                .toList();
    }

    private String verdict() {
        if (category == null) {
            return "no category is suggested, as no fact speaks for any";
        }
        if (!tied.isEmpty()) {
            return "%s is suggested, as it is easier to check than %s with the same affinity"
                    .formatted(category, tied.stream().map(Category::name).collect(Collectors.joining(", ")));
        }
        return close
                ? String.format(
                        Locale.ROOT,
                        "%s is suggested by a margin of %.1f, below %.1f: a person should look",
                        category,
                        margin,
                        rule.closeMargin())
                : String.format(Locale.ROOT, "%s is suggested by a margin of %.1f", category, margin);
    }

    private static List<CategoryFact> facts(List<Affinity> affinities) {
        return affinities.stream()
                .flatMap(affinity -> affinity.parts().stream())
                .map(Part::fact)
                .toList();
    }

    private static Affinity affinity(Category category, CategoryFacts facts, Rule rule) {
        double longHorizon = facts.longHorizon(rule.shortYears(), rule.longYears());
        double soon = 1 - longHorizon;
        return switch (category) {
            case COMPLIANCE ->
                Affinity.of(
                        category,
                        Part.of(CategoryFact.LEGAL_OBLIGATION, facts.obligation(), 80),
                        Part.of(CategoryFact.DEADLINE_IS_NEAR, facts.urgency(rule.urgentMonths()), 20),
                        Part.of(CategoryFact.FINES_AVOIDED, facts.finesAvoided(), 60));
            case EFFICIENCY ->
                Affinity.of(
                        category,
                        Part.of(CategoryFact.SAVED_COST, facts.savedCost(), 70),
                        Part.of(CategoryFact.SAVED_COST_SOON, facts.savedCost() * soon, 30));
            case GROWTH ->
                Affinity.of(
                        category,
                        Part.of(CategoryFact.TURNOVER, facts.turnover(), 60),
                        Part.of(CategoryFact.TURNOVER_SOON, facts.turnover() * soon, 40));
            case STRATEGIC ->
                Affinity.of(
                        category,
                        Part.of(CategoryFact.LONG_HORIZON, longHorizon, 60),
                        Part.of(CategoryFact.CORPORATE_GOALS, facts.corporateAlignment() / 100, 40));
        };
    }
}
