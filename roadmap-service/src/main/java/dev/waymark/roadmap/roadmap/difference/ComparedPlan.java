package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of the two plans that are compared: what it was solved from, and what starts when.
///
/// @param starts first period of each item, by initiative
/// @param missing what was missing of initiatives that were no candidates, by initiative
/// @param gapPercent how far it may be below the best; absent where it is no plan
@Calculation
record ComparedPlan(
        PlanInput input,
        Map<String, PlanningPeriod> starts,
        Map<String, List<String>> missing,
        @Nullable Double gapPercent) {

    ComparedPlan {
        starts = Map.copyOf(starts);
        missing = Map.copyOf(missing);
    }

    Optional<PlanCandidate> candidate(String id) {
        return input.candidate(id);
    }

    @Nullable
    PlanningPeriod start(String id) {
        return starts.get(id);
    }

    /// The last period of its work.
    @Nullable
    PlanningPeriod finish(String id) {
        var start = starts.get(id);
        return start == null
                ? null
                : start.plus(candidate(id).orElseThrow().needs().duration() - 1);
    }
}
