package dev.waymark.roadmap.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a left-out candidate would displace: chosen items that hold what it lacks, the least valuable that suffice.
///
/// One item (with all that depends on it) is preferred; when none suffices alone, items are given up from the least
/// valuable on, and those that turn out not to be needed are kept. Items in flight, must-dos and what the candidate
/// itself depends on are never displaced. It is a feasible exchange, not a proof that no cheaper one exists.
record Displacement(List<String> codes, long value) {

    /// Looks for an exchange that lets the candidate start in a period where only shortages stand against it.
    static @Nullable Displacement find(PlanDraft draft, PlanCandidate candidate, int start) {
        var bundles = bundles(draft, candidate);
        for (var bundle : bundles) {
            var taken = take(draft, bundle);
            var fits = fits(draft, candidate, start);
            putBack(draft, taken);
            if (fits) {
                return of(draft, bundle);
            }
        }
        return several(draft, candidate, start, bundles);
    }

    private static @Nullable Displacement several(
            PlanDraft draft, PlanCandidate candidate, int start, List<List<PlanCandidate>> bundles) {
        var taken = new LinkedHashMap<PlanCandidate, Integer>();
        for (var bundle : bundles) {
            if (!fits(draft, candidate, start) && relieves(draft, bundle, candidate, start)) {
                taken.putAll(take(draft, bundle));
            }
        }
        var found = fits(draft, candidate, start);
        var needed = new ArrayList<>(taken.keySet())
                .reversed().stream()
                        .filter(item -> !found || isNeeded(draft, item, taken.getOrDefault(item, 0), candidate, start))
                        .toList();
        needed.forEach(item -> draft.place(item, taken.getOrDefault(item, 0)));
        return found ? of(draft, needed) : null;
    }

    /// Puts an item back for good when the candidate still fits beside it.
    private static boolean isNeeded(
            PlanDraft draft, PlanCandidate item, int itemStart, PlanCandidate candidate, int start) {
        if (!Obstacle.against(draft, item, itemStart).isEmpty()) {
            return true;
        }
        draft.place(item, itemStart);
        if (fits(draft, candidate, start)) {
            return false;
        }
        draft.remove(item);
        return true;
    }

    private static boolean relieves(PlanDraft draft, List<PlanCandidate> bundle, PlanCandidate candidate, int start) {
        var before = shortage(draft, candidate, start);
        var taken = take(draft, bundle);
        var after = shortage(draft, candidate, start);
        putBack(draft, taken);
        return after < before;
    }

    private static long shortage(PlanDraft draft, PlanCandidate candidate, int start) {
        return Obstacle.against(draft, candidate, start).stream()
                .mapToLong(obstacle -> obstacle.money() + obstacle.tenths())
                .sum();
    }

    private static boolean fits(PlanDraft draft, PlanCandidate candidate, int start) {
        if (!Obstacle.against(draft, candidate, start).isEmpty()) {
            return false;
        }
        var riskKept = draft.riskExcess() + draft.riskExcess(candidate) <= 0;
        return riskKept
                && draft.input().rules().categoryMix().stream().allMatch(limit -> {
                    var count = draft.count(limit.category()) + (candidate.category() == limit.category() ? 1 : 0);
                    return limit.minimum() == null || count >= limit.minimum();
                });
    }

    /// Every removable item with all that depends on it, the least valuable bundle first.
    private static List<List<PlanCandidate>> bundles(PlanDraft draft, PlanCandidate candidate) {
        var needed = withDependencies(draft, candidate, new ArrayList<>());
        return draft.toPlan().placements().stream()
                .map(placement -> withDependents(draft, draft.candidate(placement.candidateId())))
                .filter(bundle -> bundle.stream().allMatch(item -> draft.isFree(item) && !needed.contains(item)))
                .sorted(Comparator.comparingLong((List<PlanCandidate> bundle) -> value(draft, bundle))
                        .thenComparing(bundle -> bundle.getFirst().code()))
                .toList();
    }

    private static List<PlanCandidate> withDependents(PlanDraft draft, PlanCandidate item) {
        var bundle = new ArrayList<PlanCandidate>();
        bundle.add(item);
        for (var i = 0; i < bundle.size(); i++) {
            var dependsOn = bundle.get(i).id();
            draft.toPlan().placements().stream()
                    .map(placement -> draft.candidate(placement.candidateId()))
                    .filter(other -> other.ties().dependsOn().contains(dependsOn) && !bundle.contains(other))
                    .forEach(bundle::add);
        }
        return bundle;
    }

    private static List<PlanCandidate> withDependencies(
            PlanDraft draft, PlanCandidate candidate, List<PlanCandidate> found) {
        for (var id : candidate.ties().dependsOn()) {
            var dependency = draft.find(id);
            if (dependency != null && !found.contains(dependency)) {
                found.add(dependency);
                withDependencies(draft, dependency, found);
            }
        }
        return found;
    }

    private static Map<PlanCandidate, Integer> take(PlanDraft draft, List<PlanCandidate> bundle) {
        var taken = new LinkedHashMap<PlanCandidate, Integer>();
        bundle.stream().filter(item -> draft.isPlaced(item.id())).forEach(item -> taken.put(item, draft.remove(item)));
        return taken;
    }

    private static void putBack(PlanDraft draft, Map<PlanCandidate, Integer> taken) {
        taken.forEach(draft::place);
    }

    private static Displacement of(PlanDraft draft, List<PlanCandidate> items) {
        return new Displacement(items.stream().map(PlanCandidate::code).sorted().toList(), value(draft, items));
    }

    private static long value(PlanDraft draft, List<PlanCandidate> items) {
        return items.stream()
                .mapToLong(item -> {
                    var start = draft.startOf(item.id());
                    return start == null ? 0 : draft.input().objective().value(item, start);
                })
                .sum();
    }
}
