package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A category as it is shown.
@Schema(description = "The category of an initiative: what the facts speak for, and what a person decided.")
record CategoryView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The category in force: decided, or else suggested; absent where there is neither")
        @Nullable
        Category category,

        @Schema(description = "What a person decided; absent where the suggestion applies") @Nullable
        CategoryDecisionView decision,

        @Schema(description = "What the facts speak for") CategorySuggestionView suggestion) {

    /// What the facts speak for.
    @Schema(description = "The category that the facts speak for most.")
    record CategorySuggestionView(
            @Schema(description = "The category with the highest affinity; absent where no fact speaks for any")
            @Nullable
            Category category,

            @Schema(
                    description =
                            "Categories with the same affinity as the suggested one, which comes first only because"
                                    + " it is easier to check")
            List<Category> tied,

            @Schema(description = "Its affinity less that of the next, in points, 0 to 100", examples = "34.7")
            double margin,

            @Schema(description = "The margin is below closeMargin, or no fact speaks for any: a person should look")
            boolean close,

            @Schema(
                    description =
                            "Where no category is suggested: the facts that could speak for one, none of which holds")
            List<CategoryFact> missing,

            @Schema(
                    description =
                            "All four affinities, the highest first; of equal ones the easier to check comes first")
            List<CategoryAffinityView> affinities,

            @Schema(
                    description =
                            "The rule that suggests: its facts, their points, and the order of ties. Other points are"
                                    + " another rule.",
                    examples = CategorySuggestion.RULE_ID)
            String ruleId,

            @Schema(
                    description = "How every affinity comes about, the highest first, and why the first is suggested",
                    examples = "[\"affinity of GROWTH = 86.7: 60 · 1.000 TURNOVER + 40 · 0.667 TURNOVER_SOON\"]")
            List<String> reasons,

            @Schema(description = "A legal deadline no further away than so many months is near", examples = "24")
            int urgentMonths,

            @Schema(description = "A horizon up to so many years is short", examples = "2")
            double shortYears,

            @Schema(description = "A horizon from so many years on is long", examples = "5")
            double longYears,

            @Schema(description = "A margin below so many points is close", examples = "10")
            double closeMargin) {}

    /// One category's affinity.
    @Schema(description = "How strongly the facts speak for a category.")
    record CategoryAffinityView(
            @Schema(description = "The category") Category category,

            @Schema(description = "Sum of the parts' points, 0 to 100", examples = "86.7")
            double affinity,

            @Schema(description = "The facts that speak for it")
            List<CategoryFactView> parts) {}

    /// One fact's part.
    @Schema(description = "What one fact adds to an affinity: value times weight.")
    record CategoryFactView(
            @Schema(description = "The fact") CategoryFact fact,

            @Schema(description = "How far it holds, 0..1", examples = "0.667")
            double value,

            @Schema(description = "Points for a value of 1", examples = "40")
            double weight,

            @Schema(description = "Points that it adds: value · weight", examples = "26.7")
            double points) {}

    static CategoryView from(
            UUID initiativeId, CategorySuggestion suggestion, @Nullable CategoryDecisionView decision) {
        var rule = suggestion.rule();
        return new CategoryView(
                initiativeId,
                decision == null ? suggestion.category() : decision.category(),
                decision,
                new CategorySuggestionView(
                        suggestion.category(),
                        suggestion.tied(),
                        suggestion.margin(),
                        suggestion.close(),
                        suggestion.missing(),
                        suggestion.affinities().stream()
                                .map(CategoryView::affinity)
                                .toList(),
                        CategorySuggestion.RULE_ID,
                        suggestion.reasons(),
                        rule.urgentMonths(),
                        rule.shortYears(),
                        rule.longYears(),
                        rule.closeMargin()));
    }

    private static CategoryAffinityView affinity(CategorySuggestion.Affinity affinity) {
        return new CategoryAffinityView(
                affinity.category(),
                affinity.value(),
                affinity.parts().stream()
                        .map(part -> new CategoryFactView(part.fact(), part.value(), part.weight(), part.points()))
                        .toList());
    }
}
