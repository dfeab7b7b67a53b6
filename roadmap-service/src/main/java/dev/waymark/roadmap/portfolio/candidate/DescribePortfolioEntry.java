package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of an initiative's place in the portfolio.
@Schema(description = "The description of an initiative's place in the portfolio.")
record DescribePortfolioEntry(
        @Schema(description = "The budget pot that funds it")
        UUID budgetPotId,

        @Schema(description = "What keeps it from starting, open or settled") @Size(max = 50)
        List<Blocker> blockers,

        @Schema(description = "The period in which it began, once it is under way; it then stays where it is") @Nullable
        PlanningPeriod inFlightSince) {}
