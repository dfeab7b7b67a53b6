package dev.waymark.roadmap.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a left-out candidate would displace, found by searching the best plan that holds it.
///
/// @param possible whether any plan holds it at all
/// @param ids items of the plan that this one leaves out, in the order of their codes
/// @param cost what the plan loses, in ten-thousandths of a point; none where no plan holds it
/// @param proven whether no plan that holds the candidate loses less
public record Displacement(
        boolean possible, List<String> ids, @Nullable Long cost, boolean proven) {

    /// No plan that keeps all rules holds the candidate.
    public static final Displacement IMPOSSIBLE = new Displacement(false, List.of(), null, true);

    private static final int MOST_NAMES = 4;

    public Displacement {
        ids = List.copyOf(ids);
    }

    /// @param forced a plan that holds the candidate
    public static Displacement between(PlanInput input, Plan plan, Plan forced, boolean proven) {
        var ids = input.candidates().stream()
                .map(PlanCandidate::id)
                .filter(id -> plan.contains(id) && !forced.contains(id))
                .toList();
        return new Displacement(true, ids, Math.max(0, plan.value(input) - forced.value(input)), proven);
    }

    public String text(PlanInput input) {
        if (!possible) {
            return "no roadmap that keeps all rules holds it";
        }
        var without = ids.isEmpty() ? "" : " and leaves out " + names(input);
        return "with it the roadmap is worth %s%s points less%s"
                .formatted(proven ? "" : "at most ", PlanText.points(cost == null ? 0 : cost), without);
    }

    /// What it means for the plan, as a clause without its subject; empty where no plan holds the candidate.
    /// Example: `displace I24 “Licence” (8.53 points less)`.
    public String consequence(PlanInput input) {
        if (cost == null) {
            return "";
        }
        var points = PlanText.points(cost);
        return ids.isEmpty()
                ? "cost %s points by moving others".formatted(points)
                : "displace %s (%s points less)".formatted(names(input), points);
    }

    /// Codes and titles of what is left out; of many the first ones and how many more there are.
    private String names(PlanInput input) {
        var names = ids.stream()
                .limit(ids.size() > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES)
                .map(id -> PlanText.named(input, id))
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() < ids.size()) {
            names.add("%d more".formatted(ids.size() - names.size()));
        }
        return PlanText.listed(names);
    }
}
