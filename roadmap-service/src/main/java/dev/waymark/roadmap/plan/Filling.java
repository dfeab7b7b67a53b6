package dev.waymark.roadmap.plan;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places candidates into a draft wherever they fit, best value for money first, each as early as it can be.
final class Filling {

    private Filling() {}

    /// Candidates by value per cost, falling; those that cost nothing come first, ties by code, then by id.
    static List<PlanCandidate> byRatio(PlanInput input) {
        return input.candidates().stream()
                .sorted(Comparator.comparingDouble((PlanCandidate candidate) -> -ratio(input, candidate))
                        .thenComparing(PlanCandidate::code)
                        .thenComparing(PlanCandidate::id))
                .toList();
    }

    private static double ratio(PlanInput input, PlanCandidate candidate) {
        var points = input.objective().points(candidate);
        var cost = candidate.needs().totalCost();
        return cost == 0 ? Math.copySign(Double.MAX_VALUE, points) : points / cost;
    }

    /// Passes over the candidates until no other one of positive value fits; says whether any was placed.
    static boolean fill(PlanDraft draft, List<PlanCandidate> order) {
        var placed = false;
        var grown = true;
        while (grown) {
            grown = false;
            for (var candidate : order) {
                if (!draft.isPlaced(candidate.id()) && draft.input().objective().value(candidate, 0) > 0) {
                    grown |= placeEarliest(draft, candidate);
                }
            }
            placed |= grown;
        }
        return placed;
    }

    /// Places a candidate in the first period in which nothing stands against it, if there is one.
    static boolean placeEarliest(PlanDraft draft, PlanCandidate candidate) {
        var start = earliest(draft, candidate);
        if (start == null) {
            return false;
        }
        draft.place(candidate, start);
        return true;
    }

    private static @Nullable Integer earliest(PlanDraft draft, PlanCandidate candidate) {
        var last = draft.input().horizon().periods() - candidate.needs().duration();
        for (var start = 0; start <= last; start++) {
            if (Obstacle.against(draft, candidate, start).isEmpty()) {
                return start;
            }
        }
        return null;
    }

    /// Moves items to earlier periods where they fit and are worth no less; says whether any moved.
    static boolean moveEarlier(PlanDraft draft) {
        var moved = false;
        for (var placement : draft.toPlan().placements()) {
            var candidate = draft.candidate(placement.candidateId());
            if (!candidate.underWay()) {
                draft.remove(candidate);
                var start = earlier(draft, candidate, placement.start());
                draft.place(candidate, start);
                moved |= start < placement.start();
            }
        }
        return moved;
    }

    private static int earlier(PlanDraft draft, PlanCandidate candidate, int current) {
        var objective = draft.input().objective();
        for (var start = 0; start < current; start++) {
            if (objective.value(candidate, start) >= objective.value(candidate, current)
                    && Obstacle.against(draft, candidate, start).isEmpty()) {
                return start;
            }
        }
        return current;
    }
}
