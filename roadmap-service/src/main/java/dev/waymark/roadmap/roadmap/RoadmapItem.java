package dev.waymark.roadmap.roadmap;

import dev.waymark.roadmap.category.Category;
import dev.waymark.roadmap.plan.PlanningPeriod;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An initiative on a roadmap.
@Schema(description = "An initiative that the roadmap holds, and when.")
public record RoadmapItem(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "Its code") String code,
        @Schema(description = "Its title") String title,
        @Schema(description = "Its category") Category category,

        @Schema(description = "The period in which it starts; before the first period when it is under way")
        PlanningPeriod start,

        @Schema(description = "The last period of its work") PlanningPeriod finish,

        @Schema(description = "Its priority when the roadmap was solved")
        double priority,

        @Schema(description = "What it adds to the roadmap's value, in points; absent where it would give away a price")
        @Nullable
        Double value,

        @Schema(description = "Why it is there and why then")
        String reason) {

    RoadmapItem withheld(String why, boolean hidden) {
        return new RoadmapItem(
                initiativeId, code, title, category, start, finish, priority, hidden ? null : value, why);
    }
}
