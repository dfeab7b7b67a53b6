package dev.waymark.roadmap.portfolio.candidate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.portfolio.budget.BudgetPotReference;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An initiative's place in the portfolio as it is shown.
@Schema(
        description = "An initiative's place in the portfolio: which budget pot funds it, what blocks it, whether it is"
                + " under way.")
record PortfolioEntryView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The budget pot that funds it") @RefersTo(BudgetPotReference.class)
        UUID budgetPotId,

        @Schema(description = "What keeps it from starting, open or settled")
        List<Blocker> blockers,

        @Schema(description = "The period in which it began; absent unless it is under way") @Nullable
        PlanningPeriod inFlightSince,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    /// Descriptions of the blockers that are still open.
    List<String> openBlockers() {
        return blockers.stream().filter(Blocker::open).map(Blocker::description).toList();
    }
}
