package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PersonDays;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanText;
import dev.waymark.roadmap.planning.why.CheapestWay;
import dev.waymark.roadmap.planning.why.CheapestWay.Funding;
import dev.waymark.roadmap.portfolio.budget.BudgetPotReference;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.math.BigDecimal;
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
                description =
                        "Why it is left out, in one sentence with the cheapest way in: what it needs while all else"
                                + " stays, and what it would displace in the best roadmap that holds it",
                examples = "Needs 79,000 USD more in pot Digital channels in 2028-Q1, or would displace I-24 “Licence"
                        + " applied for in one sitting” (8.53 points less).")
        String reason,

        @Schema(
                description = "The same in detail, found by trying to add it in every period and by searching with it",
                examples = "[\"the best start would be 2028-Q1\", \"with it the roadmap is worth 5.60 points less and"
                        + " leaves out I-09 “Parking reports with a photo”\"]")
        List<String> reasons,

        @Schema(description = "The rule that weighs most; absent when it is worth nothing") @Nullable
        RuleView bindingRule,

        @Schema(description = "Money that would admit it; absent when money alone would not") @Nullable
        Money extraBudget,

        @Schema(description = "Which pot lacks how much of the extra budget in which period")
        List<FundingGap> funding,

        @Schema(
                description =
                        "The least person-days and money that admit it while all else stays: the fewest person-days,"
                                + " then the least money, then the earliest start; absent where rules forbid every start")
        @Nullable
        WayIn cheapestWay,

        @Schema(description = "Codes of the items that the best roadmap with it leaves out", examples = "[\"I-09\"]")
        List<String> displaces,

        @Schema(description = "What people call them, in the same order")
        List<InitiativeReference> displacesNames,

        @Schema(
                description =
                        "What the best roadmap with it is worth less, in points; `at most` in the reasons where that"
                                + " is not proven; absent where no roadmap holds it or none was found",
                examples = "0.26")
        @Nullable
        Double displacementCost) {

    /// What admits a candidate.
    @Schema(description = "What admits a candidate in a period, to the last minor unit and hundredth of a person-day.")
    public record WayIn(
            @Schema(description = "The period in which it would start")
            PlanningPeriod start,

            @Schema(description = "Which pot lacks how much in which period")
            List<FundingGap> funding,

            @Schema(description = "Which skill lacks how many person-days in which period")
            List<StaffingGap> staffing) {

        static WayIn of(PlanInput input, CheapestWay way) {
            return new WayIn(
                    input.horizon().at(way.start()),
                    way.funding().stream().map(gap -> FundingGap.of(input, gap)).toList(),
                    way.staffing().stream()
                            .map(gap -> new StaffingGap(
                                    gap.skill(), input.horizon().at(gap.period()), PersonDays.of(gap.effort())))
                            .toList());
        }
    }

    /// Money that a pot lacks.
    @Schema(description = "Money that a pot lacks in a period.")
    public record FundingGap(
            @Schema(description = "The pot") UUID budgetPotId,

            @Schema(description = "What people call it") BudgetPotReference budgetPot,

            @Schema(description = "The period") PlanningPeriod period,

            @Schema(description = "The money that is lacking")
            Money amount) {

        static FundingGap of(PlanInput input, Funding gap) {
            return of(input, UUID.fromString(gap.potId()), input.horizon().at(gap.period()), input.money(gap.money()));
        }

        static FundingGap of(PlanInput input, UUID potId, PlanningPeriod period, Money amount) {
            var pot = PlanText.pot(input, potId.toString());
            return new FundingGap(potId, new BudgetPotReference(potId, pot.name()), period, amount);
        }
    }

    /// Person-days that a skill lacks.
    @Schema(description = "Person-days that a skill lacks in a period.")
    public record StaffingGap(
            @Schema(description = "The skill", examples = "engineering")
            String skill,

            @Schema(description = "The period") PlanningPeriod period,

            @Schema(description = "The person-days that are lacking, from 0.01", examples = "12.5")
            BigDecimal personDays) {}

    public OmittedCandidate withheld(String why) {
        var kindOnly = bindingRule == null ? null : new RuleView(bindingRule.kind(), why);
        return new OmittedCandidate(
                initiativeId,
                code,
                title,
                category,
                priority,
                why,
                List.of(why),
                kindOnly,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }
}
