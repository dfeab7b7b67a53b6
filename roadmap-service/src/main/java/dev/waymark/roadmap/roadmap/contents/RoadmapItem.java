package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An initiative on a roadmap.
@Schema(description = "An initiative that the roadmap holds, and when.")
public record RoadmapItem(
        @Schema(description = "The initiative") UUID initiativeId,
        @Schema(description = "Its code", examples = "I-07") String code,

        @Schema(description = "Its title", examples = "Tell residents before a date slips")
        String title,

        @Schema(description = "Its category") Category category,

        @Schema(
                description = "The period in which it starts; before the first period when it is under way",
                examples = "2027-Q2")
        PlanningPeriod start,

        @Schema(description = "The last period of its work", examples = "2027-Q4")
        PlanningPeriod finish,

        @Schema(description = "Its priority √(B·T) · fit when the roadmap was solved, from 0", examples = "80.1")
        double priority,

        @Schema(
                description = "What it adds to the roadmap's value, in points; absent where it would reveal a price",
                examples = "46.1")
        @Nullable
        Double value,

        @Schema(
                description =
                        "By how many periods it misses the deadline of an obligation that can no longer be met; absent"
                                + " when it is in time",
                examples = "1")
        @Nullable
        Integer periodsLate,

        @Schema(
                description = "Why it is there and why then, in one sentence",
                examples =
                        "Brings 46.10 points for 289,333.33 EUR and starts in 2027-Q2; starting in 2027-Q1 would not be"
                                + " worth more.")
        String reason) {

    public RoadmapItem withheld(String why, boolean hidden) {
        return new RoadmapItem(
                initiativeId, code, title, category, start, finish, priority, hidden ? null : value, periodsLate, why);
    }
}
