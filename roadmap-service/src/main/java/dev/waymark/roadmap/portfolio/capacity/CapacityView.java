package dev.waymark.roadmap.portfolio.capacity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A capacity as it is shown.
@Schema(description = "How much the people of one skill can do, period by period. A skill without one is not limited.")
public record CapacityView(
        @Schema(description = "Id of the capacity") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The skill, unique in the cycle", examples = "engineering")
        String skill,

        @Schema(description = "Person-days of each period; a period left out has 0 person-days")
        List<PeriodDays> amounts,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static CapacityView from(Capacity capacity) {
        var description = capacity.description();
        return new CapacityView(
                capacity.id(),
                capacity.cycleId(),
                description.skill(),
                description.amounts(),
                capacity.authorship(),
                capacity.version());
    }

    /// The person-days of a period.
    public BigDecimal daysIn(PlanningPeriod period) {
        return amounts.stream()
                .filter(amount -> amount.period().equals(period))
                .map(PeriodDays::personDays)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
