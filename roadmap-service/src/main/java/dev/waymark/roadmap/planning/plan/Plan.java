package dev.waymark.roadmap.planning.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Which candidates are chosen and in which period (an index) each starts, ordered by start, then by id.
public record Plan(List<Placement> placements) {

    /// One chosen candidate.
    public record Placement(String candidateId, int start) {}

    public Plan {
        placements = placements.stream()
                .sorted(Comparator.comparingInt(Placement::start).thenComparing(Placement::candidateId))
                .toList();
    }

    /// A plan from starts by candidate id.
    public static Plan of(Map<String, Integer> starts) {
        return new Plan(starts.entrySet().stream()
                .map(entry -> new Placement(entry.getKey(), entry.getValue()))
                .toList());
    }

    /// The start of a candidate, none when it is left out.
    public OptionalInt startOf(String candidateId) {
        return placements.stream()
                .filter(placement -> placement.candidateId().equals(candidateId))
                .mapToInt(Placement::start)
                .findFirst();
    }

    /// Whether a candidate is chosen.
    public boolean contains(String candidateId) {
        return startOf(candidateId).isPresent();
    }

    /// What the plan is worth, in ten-thousandths of a point.
    public long value(PlanInput input) {
        return placements.stream()
                .mapToLong(placement ->
                        input.value(input.candidate(placement.candidateId()).orElseThrow(), placement.start()))
                .sum();
    }
}
