package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A candidate that must be done.
@Schema(description = "A candidate that must be done, and by when.")
record MandatoryInitiative(
        @Schema(description = "The candidate") UUID initiativeId,

        @Schema(description = "The last period of its work at the latest", examples = "2028-Q1")
        PlanningPeriod latestPeriod) {}
