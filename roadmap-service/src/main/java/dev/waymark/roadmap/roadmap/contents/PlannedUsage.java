package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a roadmap takes out of pots and capacities.
public final class PlannedUsage {

    private PlannedUsage() {}

    /// A pot over the periods.
    @Schema(description = "What a roadmap takes out of a pot, period by period.")
    public record PlannedPot(
            @Schema(description = "The pot") UUID budgetPotId,

            @Schema(description = "Its name", examples = "Citywide change")
            String name,

            @Schema(description = "Every period of the roadmap")
            List<PlannedMoney> periods) {}

    /// A pot in one period.
    @Schema(description = "What a roadmap takes out of a pot in one period.")
    public record PlannedMoney(
            @Schema(description = "The period") PlanningPeriod period,
            @Schema(description = "What the pot holds") Money available,
            @Schema(description = "What the roadmap takes") Money used) {}

    /// A skill over the periods.
    @Schema(description = "What a roadmap asks of a skill, period by period.")
    public record PlannedSkill(
            @Schema(description = "The skill", examples = "engineering")
            String skill,

            @Schema(description = "Every period of the roadmap")
            List<PlannedDays> periods) {}

    /// A skill in one period.
    @Schema(description = "What a roadmap asks of a skill in one period.")
    public record PlannedDays(
            @Schema(description = "The period") PlanningPeriod period,

            @Schema(description = "Person-days that there are, 0 to 100000", examples = "190")
            BigDecimal available,

            @Schema(description = "Person-days that the roadmap asks for, from 0", examples = "165")
            BigDecimal used) {}
}
