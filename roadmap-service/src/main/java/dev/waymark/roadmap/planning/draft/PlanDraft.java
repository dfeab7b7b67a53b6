package dev.waymark.roadmap.planning.draft;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.LateObligations;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A plan in the making: what is placed so far, and what every pot and capacity still holds.
public final class PlanDraft {

    private final PlanInput input;
    private final Map<String, PlanCandidate> candidates = new LinkedHashMap<>();
    private final Map<String, Integer> starts = new TreeMap<>();
    private final Map<String, long[]> potLeft = new HashMap<>();
    private final Map<String, long[]> capacityLeft = new HashMap<>();
    private final Map<Category, Integer> counts = new EnumMap<>(Category.class);
    private final Map<String, Set<String>> exclusions = new HashMap<>();
    private final Set<String> mandatory = new HashSet<>();
    private final LateObligations late;
    private long riskExcess;

    PlanDraft(PlanInput input) {
        this.input = input;
        this.late = LateObligations.of(input);
        input.rules().pots().forEach(pot -> potLeft.put(pot.id(), toArray(pot.money())));
        input.rules()
                .capacities()
                .forEach(capacity -> capacityLeft.put(capacity.skill(), toArray(capacity.hundredths())));
        input.rules().mandatory().forEach(mustDo -> mandatory.add(mustDo.candidateId()));
        for (var candidate : input.candidates()) {
            candidates.put(candidate.id(), candidate);
            for (var other : candidate.ties().excludes()) {
                exclusions
                        .computeIfAbsent(candidate.id(), key -> new HashSet<>())
                        .add(other);
                exclusions.computeIfAbsent(other, key -> new HashSet<>()).add(candidate.id());
            }
        }
    }

    public static PlanDraft of(PlanInput input, Plan plan) {
        var draft = new PlanDraft(input);
        plan.placements().forEach(each -> draft.place(draft.candidate(each.candidateId()), each.start()));
        return draft;
    }

    public void place(PlanCandidate candidate, int start) {
        starts.put(candidate.id(), start);
        book(candidate, start, 1);
    }

    public int remove(PlanCandidate candidate) {
        var start = starts.remove(candidate.id());
        if (start == null) {
            throw new IllegalStateException("candidate %s is not placed".formatted(candidate.code()));
        }
        book(candidate, start, -1);
        return start;
    }

    private void book(PlanCandidate candidate, int start, int sign) {
        var needs = candidate.needs();
        var pot = potLeft.getOrDefault(needs.potId(), new long[input.horizon().periods()]);
        for (var offset = 0; offset < needs.costs().size(); offset++) {
            if (input.horizon().includes(start + offset)) {
                pot[start + offset] -= sign * needs.costs().get(offset);
            }
        }
        for (var effort : needs.efforts()) {
            var capacity = capacityLeft.get(effort.skill());
            for (var offset = 0; capacity != null && offset < needs.duration(); offset++) {
                if (input.horizon().includes(start + offset)) {
                    capacity[start + offset] -= sign * effort.inPeriod(offset, needs.duration());
                }
            }
        }
        counts.merge(candidate.category(), sign, Integer::sum);
        if (isFree(candidate)) {
            riskExcess += sign * riskExcess(candidate);
        }
    }

    /// What the candidate adds to `Σ weight·(risk − limit)`, which must not rise above 0.
    long riskExcess(PlanCandidate candidate) {
        var limit = input.rules().riskLimit();
        return limit == null ? 0 : input.riskWeight(candidate) * (candidate.risk() - limit);
    }

    long riskExcess() {
        return riskExcess;
    }

    /// Whether the plan is free to take or leave the candidate.
    boolean isFree(PlanCandidate candidate) {
        return !candidate.underWay() && !mandatory.contains(candidate.id());
    }

    /// Whether the candidate must be done and can no longer be finished in time.
    boolean isLate(PlanCandidate candidate) {
        return late.includes(candidate.id());
    }

    public boolean isPlaced(String candidateId) {
        return starts.containsKey(candidateId);
    }

    @Nullable
    Integer startOf(String candidateId) {
        return starts.get(candidateId);
    }

    Set<String> excludedBy(String candidateId) {
        return exclusions.getOrDefault(candidateId, Set.of());
    }

    int count(Category category) {
        return counts.getOrDefault(category, 0);
    }

    public long potLeft(String potId, int period) {
        return potLeft.getOrDefault(potId, new long[input.horizon().periods()])[period];
    }

    /// What a skill has left in a period; without a capacity it is not limited.
    public long capacityLeft(String skill, int period) {
        var left = capacityLeft.get(skill);
        return left == null ? Long.MAX_VALUE : left[period];
    }

    public PlanInput input() {
        return input;
    }

    public PlanCandidate candidate(String id) {
        var candidate = candidates.get(id);
        if (candidate == null) {
            throw new IllegalArgumentException("%s is no candidate of this plan".formatted(id));
        }
        return candidate;
    }

    @Nullable
    PlanCandidate find(String id) {
        return candidates.get(id);
    }

    Plan toPlan() {
        return Plan.of(starts);
    }

    private static long[] toArray(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
