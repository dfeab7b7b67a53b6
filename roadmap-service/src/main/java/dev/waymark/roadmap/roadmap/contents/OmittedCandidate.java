package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A candidate that a roadmap leaves out.
@Schema(description = "A candidate that the roadmap leaves out, and why.")
public record OmittedCandidate(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "Its code", examples = "I-14") String code,

        @Schema(description = "Its title", examples = "Payment hub bought from a vendor")
        String title,

        @Schema(description = "Its category") Category category,

        @Schema(description = "Its priority √(B·T) · fit when the roadmap was solved, from 0", examples = "41.2")
        double priority,

        @Schema(
                description = "Why it is left out, found by trying to add it in every period and by searching with it",
                examples =
                        "[\"the best start would be 2028-Q1\", \"with it the roadmap is worth 5.60 points less and leaves out I-09\"]")
        List<String> reasons,

        @Schema(description = "The rule that weighs most; absent when it is worth nothing") @Nullable
        RuleView bindingRule,

        @Schema(description = "Money that would admit it; absent when money alone would not") @Nullable
        Money extraBudget,

        @Schema(description = "Which pot lacks how much of the extra budget in which period")
        List<FundingGap> funding,

        @Schema(description = "Codes of the items that the best roadmap with it leaves out", examples = "[\"I-09\"]")
        List<String> displaces,

        @Schema(
                description =
                        "What the best roadmap with it is worth less, in points; `at most` in the reasons where that is not"
                                + " proven; absent where no roadmap holds it or none was found",
                examples = "0.26")
        @Nullable
        Double displacementCost) {

    /// Money that a pot lacks.
    @Schema(description = "Money that a pot lacks in a period.")
    public record FundingGap(
            @Schema(description = "The pot") UUID budgetPotId,
            @Schema(description = "The period") PlanningPeriod period,

            @Schema(description = "The money that is lacking")
            Money amount) {}

    public OmittedCandidate withheld(String why) {
        var kindOnly = bindingRule == null ? null : new RuleView(bindingRule.kind(), why);
        return new OmittedCandidate(
                initiativeId,
                code,
                title,
                category,
                priority,
                List.of(why),
                kindOnly,
                null,
                List.of(),
                List.of(),
                null);
    }
}
