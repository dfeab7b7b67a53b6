package dev.waymark.roadmap.planning.draft;

import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Places candidates into a draft wherever they fit, in a given order, each as early as it can be.
final class Filling {

    private Filling() {}

    /// Candidates by value, falling; ties by code, then by id.
    static List<PlanCandidate> byValue(PlanInput input) {
        return by(input, candidate -> input.objective().points(candidate));
    }

    /// Candidates by value per scarcest need, falling: the points, divided by the largest share that the
    /// candidate takes of what its pot or a skill has in all periods. What takes nothing comes first; ties
    /// by code, then by id.
    static List<PlanCandidate> byScarcestNeed(PlanInput input) {
        var needs = new ScarcestNeed(input);
        return by(input, candidate -> {
            var points = input.objective().points(candidate);
            var share = needs.of(candidate);
            return share == 0 ? Math.copySign(Double.MAX_VALUE, points) : points / share;
        });
    }

    private static List<PlanCandidate> by(PlanInput input, ToDoubleFunction<PlanCandidate> weight) {
        return input.candidates().stream()
                .sorted(Comparator.comparingDouble((PlanCandidate candidate) -> -weight.applyAsDouble(candidate))
                        .thenComparing(PlanCandidate::code)
                        .thenComparing(PlanCandidate::id))
                .toList();
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

    /// Places a candidate in the first period in which nothing prevents it, if there is one.
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
        var input = draft.input();
        for (var start = 0; start < current; start++) {
            if (input.value(candidate, start) >= input.value(candidate, current)
                    && Obstacle.against(draft, candidate, start).isEmpty()) {
                return start;
            }
        }
        return current;
    }
}
