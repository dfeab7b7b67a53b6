package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.solve.BudgetFrontier;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What more or less money would buy, as it is shown.
@Schema(
        description =
                "Value against budget: what a roadmap would be worth with more or less money, all else unchanged.")
public record FrontierView(
        @Schema(description = "The roadmap") UUID roadmapId,

        @Schema(description = "By budget, lowest first; values never fall")
        List<FrontierPoint> points) {

    /// What one budget buys.
    @Schema(description = "What one share of the budget buys.")
    public record FrontierPoint(
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
            var plan = point.plan();
            return new FrontierPoint(
                    point.percent(),
                    input.money(point.budget()),
                    points(point.value()),
                    points(point.bound()),
                    point.gapPercent(),
                    plan == null ? List.of() : codes(input, plan));
        }

        private static @Nullable Double points(@Nullable Long value) {
            return value == null ? null : (double) value / PlanObjective.SCALE;
        }

        private static List<String> codes(PlanInput input, Plan plan) {
            return input.candidates().stream()
                    .filter(candidate -> plan.contains(candidate.id()))
                    .map(candidate -> candidate.code())
                    .toList();
        }
    }

    /// @param input that the roadmap was solved from
    /// @param contents what the roadmap holds; its plan is one of those compared
    public static FrontierView of(UUID roadmapId, PlanInput input, RoadmapContents contents) {
        var frontier = onThreadOfItsOwn(input, plan(input, contents));
        return new FrontierView(
                roadmapId,
                frontier.points().stream()
                        .map(point -> FrontierPoint.from(input, point))
                        .toList());
    }

    /// The native solver would hold the carrier of a virtual thread, and with it other requests.
    private static BudgetFrontier onThreadOfItsOwn(PlanInput input, Plan known) {
        return CompletableFuture.supplyAsync(
                        () -> BudgetFrontier.of(input, known),
                        task -> Thread.ofPlatform().name("frontier").start(task))
                .join();
    }

    private static Plan plan(PlanInput input, RoadmapContents contents) {
        var starts = new HashMap<String, Integer>();
        for (var item : contents.items()) {
            var id = item.initiativeId().toString();
            var since = input.candidate(id).orElseThrow().inFlightStart();
            for (var period = 0; period < input.horizon().periods(); period++) {
                if (input.horizon().at(period).equals(item.start())) {
                    starts.put(id, period);
                }
            }
            if (since != null) {
                starts.put(id, since);
            }
        }
        return Plan.of(starts);
    }
}
