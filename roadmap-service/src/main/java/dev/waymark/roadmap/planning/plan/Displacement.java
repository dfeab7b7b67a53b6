package dev.waymark.roadmap.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a left-out candidate would displace, found by searching the best plan that holds it.
///
/// @param possible whether any plan holds it at all
/// @param codes items of the plan that this one leaves out, in the order of their codes
/// @param cost what the plan loses, in ten-thousandths of a point; none where no plan holds it
/// @param proven whether no plan that holds the candidate loses less
public record Displacement(
        boolean possible, List<String> codes, @Nullable Long cost, boolean proven) {

    /// No plan that keeps all rules holds the candidate.
    public static final Displacement IMPOSSIBLE = new Displacement(false, List.of(), null, true);

    public Displacement {
        codes = List.copyOf(codes);
    }

    /// @param forced a plan that holds the candidate
    public static Displacement between(PlanInput input, Plan plan, Plan forced, boolean proven) {
        var codes = plan.placements().stream()
                .map(Plan.Placement::candidateId)
                .filter(id -> !forced.contains(id))
                .map(id -> PlanText.code(input, id))
                .sorted()
                .toList();
        return new Displacement(true, codes, Math.max(0, plan.value(input) - forced.value(input)), proven);
    }

    public String text() {
        if (!possible) {
            return "no roadmap that keeps all rules holds it";
        }
        var without = codes.isEmpty() ? "" : " and leaves out " + String.join(", ", codes);
        return "with it the roadmap is worth %s%s points less%s"
                .formatted(proven ? "" : "at most ", PlanText.points(cost == null ? 0 : cost), without);
    }
}
