package dev.waymark.roadmap.planning.plan;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The must-dos that can no longer be finished in time, whatever money and people there are: the deadline has passed,
/// or the work and what it depends on take longer than is left. A plan holds them all the same, each as early as it
/// can be, and says by how much they are late.
///
/// A must-do that depends on something that is no candidate, or that does not fit into the planned periods at all, is
/// not among them: no plan can hold it.
public final class LateObligations {

    private final PlanInput input;
    private final Set<String> late = new TreeSet<>();

    private LateObligations(PlanInput input) {
        this.input = input;
    }

    public static LateObligations of(PlanInput input) {
        var obligations = new LateObligations(input);
        for (var mustDo : input.rules().mandatory()) {
            var finish = obligations.earliestFinish(mustDo.candidateId(), new HashSet<>());
            if (finish.isPresent() && finish.getAsInt() - 1 > mustDo.latest()) {
                obligations.late.add(mustDo.candidateId());
            }
        }
        return obligations;
    }

    /// Whether a candidate is one of them.
    public boolean includes(String candidateId) {
        return late.contains(candidateId);
    }

    /// How many periods the free ones wait for their start, all together; those in flight stay where they are.
    public long wait(Plan plan) {
        return plan.placements().stream()
                .filter(placement -> includes(placement.candidateId()) && placement.start() > 0)
                .mapToLong(Plan.Placement::start)
                .sum();
    }

    /// The index of the first period after the work at the earliest; none when no plan can hold the candidate.
    private OptionalInt earliestFinish(String id, Set<String> path) {
        var candidate = input.candidate(id).orElse(null);
        if (candidate == null || !path.add(id)) {
            return OptionalInt.empty();
        }
        var since = candidate.inFlightStart();
        if (since != null) {
            path.remove(id);
            return OptionalInt.of(candidate.finishIfStarted(since));
        }
        var start = 0;
        for (var dependency : candidate.ties().dependsOn()) {
            var finish = earliestFinish(dependency, path);
            if (finish.isEmpty()) {
                return OptionalInt.empty();
            }
            start = Math.max(start, finish.getAsInt());
        }
        path.remove(id);
        var finish = candidate.finishIfStarted(start);
        return finish > input.horizon().periods() ? OptionalInt.empty() : OptionalInt.of(finish);
    }
}
