package dev.waymark.roadmap.portfolio.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.cycle.name.DepartmentReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A budget pot as it is shown.
@Schema(description = "Money for initiatives, period by period.")
public record BudgetPotView(
        @Schema(description = "Id of the pot") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Name, unique in the cycle", examples = "Citywide change")
        String name,

        @Schema(description = "Departments whose initiatives it funds; empty for all")
        @RefersTo(DepartmentReference.class)
        Set<UUID> departmentIds,

        @Schema(description = "Categories of initiatives that it funds; empty for all")
        Set<Category> categories,

        @Schema(description = "Money of each period; a period left out has 0")
        List<PeriodMoney> amounts,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static BudgetPotView from(BudgetPot pot) {
        var description = pot.description();
        return new BudgetPotView(
                pot.id(),
                pot.cycleId(),
                description.name(),
                description.departmentIds(),
                description.categories(),
                description.amounts(),
                pot.authorship(),
                pot.version());
    }

    /// Why the pot does not pay for an initiative of a department and category; nothing when it does.
    public Optional<String> against(UUID departmentId, @Nullable Category category) {
        if (!departmentIds.isEmpty() && !departmentIds.contains(departmentId)) {
            return Optional.of("pot '%s' does not pay for this department".formatted(name));
        }
        if (!categories.isEmpty() && (category == null || !categories.contains(category))) {
            return Optional.of("pot '%s' funds %s only".formatted(name, categories));
        }
        return Optional.empty();
    }

    /// The currencies of its amounts.
    public Stream<String> currencies() {
        return amounts.stream().map(amount -> amount.amount().currency());
    }

    /// The money of a period, in minor units.
    public long moneyIn(PlanningPeriod period) {
        return amounts.stream()
                .filter(amount -> amount.period().equals(period))
                .mapToLong(amount -> amount.amount().minorUnits())
                .findFirst()
                .orElse(0);
    }
}
