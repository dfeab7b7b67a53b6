package dev.waymark.roadmap.roadmap.whatif;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.solve.BudgetFrontier;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What more or less money would buy, as it is shown.
@Schema(
        description =
                "Value against budget: what a roadmap would be worth with more or less money, all else unchanged.")
record FrontierView(
        @Schema(description = "The roadmap") UUID roadmapId,

        @Schema(description = "By budget, lowest first; values never fall")
        List<FrontierPoint> points) {

    /// What one budget buys.
    @Schema(description = "What one share of the budget buys.")
    record FrontierPoint(
            @Schema(description = "Share of every amount of every pot, in percent", examples = "120")
            int percent,

            @Schema(description = "The sum over all pots and periods")
            Money budget,

            @Schema(
                    description =
                            "Value of the best plan found, in points; absent where none was found that keeps all rules",
                    examples = "441.3")
            @Nullable
            Double value,

            @Schema(
                    description = "No plan is worth more, in points; absent where no bound was found",
                    examples = "446.9")
            @Nullable
            Double bound,

            @Schema(
                    description =
                            "How far the value may be below the best, in percent of that; 0 when proven best, absent"
                                    + " without value or bound",
                    examples = "1.25")
            @Nullable
            Double gapPercent,

            @Schema(description = "Codes of the initiatives in the plan", examples = "[\"I01\", \"I07\"]")
            List<String> initiatives) {

        private static FrontierPoint from(PlanInput input, BudgetFrontier.Point point) {
            var best = point.best();
            return new FrontierPoint(
                    point.percent(),
                    input.money(point.budget()),
                    points(best.value()),
                    points(best.bound()),
                    best.gapPercent(),
                    best.codes(input));
        }
    }

    /// @param input that the roadmap was solved from
    /// @param contents what the roadmap holds; its plan is one of those compared
    static FrontierView of(UUID roadmapId, PlanInput input, RoadmapContents contents) {
        var known = contents.plan(input);
        var frontier = NativeThread.call("frontier", () -> BudgetFrontier.of(input, known));
        return new FrontierView(
                roadmapId,
                frontier.points().stream()
                        .map(point -> FrontierPoint.from(input, point))
                        .toList());
    }

    /// A value of the search in points.
    static @Nullable Double points(@Nullable Long value) {
        return value == null ? null : (double) value / PlanObjective.SCALE;
    }
}
