package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The possible starts of the candidates of a plan. Candidates and starts are named by their indices. An item in flight
/// has the one start that it had.
final class PlanStarts {

    /// The candidate (its index) starts in the period, for the value.
    record Start(int candidate, int period, long value) {}

    private final PlanInput input;
    private final List<Start> starts = new ArrayList<>();
    private final List<List<Integer>> startsOf = new ArrayList<>();
    private final Map<String, Integer> indexOf = new HashMap<>();

    PlanStarts(PlanInput input) {
        this.input = input;
        for (var i = 0; i < input.candidates().size(); i++) {
            add(i);
        }
    }

    private void add(int index) {
        var candidate = candidate(index);
        indexOf.put(candidate.id(), index);
        startsOf.add(new ArrayList<>());
        var since = candidate.inFlightStart();
        var first = since == null ? 0 : since;
        var last = since == null ? input.horizon().periods() - candidate.needs().duration() : since;
        for (var period = first; period <= last; period++) {
            startsOf.get(index).add(starts.size());
            starts.add(new Start(index, period, input.value(candidate, period)));
        }
    }

    List<Start> all() {
        return starts;
    }

    int period(int start) {
        return starts.get(start).period();
    }

    PlanCandidate candidate(int index) {
        return input.candidates().get(index);
    }

    PlanCandidate candidateOf(int start) {
        return candidate(starts.get(start).candidate());
    }

    /// The period in which the candidate of a start is finished.
    int finish(int start) {
        return candidateOf(start).finishIfStarted(period(start));
    }

    /// @throws IllegalArgumentException where the plan has no such candidate
    int indexOf(String candidateId) {
        var index = find(candidateId);
        if (index == null) {
            throw new IllegalArgumentException("%s is no candidate of this plan".formatted(candidateId));
        }
        return index;
    }

    /// @return null where the plan has no such candidate
    @Nullable
    Integer find(String candidateId) {
        return indexOf.get(candidateId);
    }

    List<Integer> of(int candidate) {
        return startsOf.get(candidate);
    }

    /// The starts of all candidates that match.
    List<Integer> ofAll(Predicate<PlanCandidate> wanted) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < input.candidates().size(); i++) {
            if (wanted.test(candidate(i))) {
                found.addAll(startsOf.get(i));
            }
        }
        return found;
    }

    /// The candidates that a candidate depends on, as far as they are in the plan.
    int[] dependenciesOf(int candidate) {
        return candidate(candidate).ties().dependsOn().stream()
                .map(indexOf::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The starts of a plan.
    IntStream chosen(Plan plan) {
        return plan.placements().stream()
                .flatMap(placement -> of(indexOf(placement.candidateId())).stream()
                        .filter(start -> period(start) == placement.start()))
                .mapToInt(Integer::intValue);
    }
}
