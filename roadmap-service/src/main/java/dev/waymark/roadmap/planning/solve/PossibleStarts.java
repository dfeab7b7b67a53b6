package dev.waymark.roadmap.planning.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which starts any plan can hold, as far as single rows tell: a start that takes more of a row than the others can
/// leave is impossible, whole or in parts. Without them the linear relaxation is tighter.
///
/// What a candidate takes of a row at least is the least of its possible starts, or nothing where it may be left out.
final class PossibleStarts {

    private final PlanModel model;
    private final BitSet possible = new BitSet();
    private final BitSet obliged = new BitSet();

    private PossibleStarts(PlanModel model) {
        this.model = model;
        possible.set(0, model.starts().size());
    }

    /// The indices of the starts; all of them where the rows contradict each other.
    static BitSet of(PlanModel model) {
        var starts = new PossibleStarts(model);
        model.rows().forEach(starts::oblige);
        var count = -1;
        while (count != starts.possible.cardinality()) {
            count = starts.possible.cardinality();
            model.rows().forEach(starts::narrow);
        }
        return starts.possible;
    }

    private void oblige(PlanModel.Row row) {
        if (row.lower() == 1) {
            var candidates = row.terms().stream()
                    .map(term -> model.starts().get(term.start()).candidate())
                    .distinct()
                    .toList();
            if (candidates.size() == 1) {
                obliged.set(candidates.getFirst());
            }
        }
    }

    private void narrow(PlanModel.Row row) {
        var terms = new HashMap<Integer, List<PlanModel.Term>>();
        for (var term : row.terms()) {
            if (possible.get(term.start())) {
                terms.computeIfAbsent(model.starts().get(term.start()).candidate(), key -> new ArrayList<>())
                        .add(term);
            }
        }
        var least = least(terms);
        var sum = least.values().stream().mapToLong(Long::longValue).sum();
        if (row.upper() == Long.MAX_VALUE || sum > row.upper()) {
            return;
        }
        terms.forEach((candidate, own) -> own.stream()
                .filter(term -> sum - least.getOrDefault(candidate, 0L) + term.coefficient() > row.upper())
                .forEach(term -> possible.clear(term.start())));
    }

    private Map<Integer, Long> least(Map<Integer, List<PlanModel.Term>> terms) {
        var least = new HashMap<Integer, Long>();
        terms.forEach((candidate, own) -> {
            var smallest =
                    own.stream().mapToLong(PlanModel.Term::coefficient).min().orElse(0);
            least.put(candidate, mustTake(candidate, own) ? smallest : Math.min(0, smallest));
        });
        return least;
    }

    /// Whether the candidate must start, and every start that is left takes something of the row.
    private boolean mustTake(int candidate, List<PlanModel.Term> own) {
        return obliged.get(candidate)
                && model.startsOf(candidate).stream().filter(possible::get).count() == own.size();
    }
}
