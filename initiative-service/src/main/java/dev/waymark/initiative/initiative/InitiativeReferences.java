package dev.waymark.initiative.initiative;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.strategy.Goals;
import dev.waymark.rest.deletion.InUse;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an initiative may refer to: things of its own cycle, and initiatives that do not wait for it.
@ApplicationScoped
class InitiativeReferences {

    private final CurrentCycle cycle;
    private final Goals goals;
    private final Initiatives initiatives;
    private final PricedSlices priced;

    InitiativeReferences(CurrentCycle cycle, Goals goals, Initiatives initiatives, PricedSlices priced) {
        this.cycle = cycle;
        this.goals = goals;
        this.initiatives = initiatives;
        this.priced = priced;
    }

    /// @param before the initiative that is changed, or null for a new one. What it names already may stay: a
    /// pain point that was archived since must not prevent other changes.
    /// @throws ProblemException 422 naming every reference that is wrong, 409 where others depend on
    /// what is archived, or a line of the price belongs to a slice that is no more
    void requireSound(@Nullable Initiative before, DescribeInitiative description) {
        var others = initiatives.ofCycle(cycle.id());
        requireKnown(before == null ? null : before.description(), description, others);
        if (before != null && Boolean.TRUE.equals(description.archived())) {
            requireNotAwaited(before.id(), others);
        }
        if (before != null) {
            InUse.requireNone(
                    priced.linesBehind(before.id(), description.slices().size()));
        }
        requireNoContradiction(before, description);
        if (before != null) {
            requireNoCircle(before.id(), description, others);
        }
    }

    private void requireKnown(
            @Nullable DescribeInitiative before, DescribeInitiative description, List<Initiative> others) {
        var goalIds =
                description.alignments().stream().map(GoalAlignment::goalId).toList();
        var departments = new HashSet<>(cycle.assessment().departmentIds());
        var painPoints = new HashSet<>(cycle.assessment().painPointIds());
        if (before != null) {
            departments.add(before.departmentId());
            before.mitigations().forEach(mitigation -> painPoints.add(mitigation.painPointId()));
        }
        var mitigated =
                description.mitigations().stream().map(Mitigation::painPointId).toList();
        var live = others.stream()
                .filter(other -> !other.isArchived())
                .map(Initiative::id)
                .collect(Collectors.toSet());
        var unknown = new ArrayList<Violation>();
        unknown.addAll(missing("/departmentId", "department", List.of(description.departmentId()), departments));
        unknown.addAll(missing("/mitigations", "pain point", mitigated, painPoints));
        unknown.addAll(missing("/alignments", "goal", goalIds, goals.known(cycle.id(), goalIds)));
        unknown.addAll(
                missing("/dependsOn", "initiative", description.dependsOn(), awaitable(live, before, description)));
        unknown.addAll(missing("/excludes", "initiative", description.excludes(), excludable(live, before)));
        if (!unknown.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.UNKNOWN_REFERENCE, unknown);
        }
    }

    /// Only what is archived itself may wait for what is archived.
    private static Set<UUID> awaitable(
            Set<UUID> live, @Nullable DescribeInitiative before, DescribeInitiative description) {
        return before != null && Boolean.TRUE.equals(description.archived()) ? union(live, before.dependsOn()) : live;
    }

    private static Set<UUID> excludable(Set<UUID> live, @Nullable DescribeInitiative before) {
        return before == null ? live : union(live, before.excludes());
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        var union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static void requireNotAwaited(UUID archived, List<Initiative> others) {
        InUse.requireNone(others.stream()
                .filter(other -> !other.isArchived() && other.dependsOn().contains(archived))
                .map(Initiative::label)
                .toList());
    }

    private static List<Violation> missing(String pointer, String kind, Collection<UUID> named, Set<UUID> known) {
        return named.stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Violation(pointer, "%s is no %s of this cycle".formatted(id, kind)))
                .toList();
    }

    private static void requireNoContradiction(@Nullable Initiative before, DescribeInitiative description) {
        var faults = new ArrayList<Violation>();
        description.dependsOn().stream()
                .filter(description.excludes()::contains)
                .forEach(id -> faults.add(
                        new Violation("/excludes", "%s is excluded, but must also be finished before".formatted(id))));
        if (before != null && description.excludes().contains(before.id())) {
            faults.add(new Violation("/excludes", "%s is the initiative itself".formatted(before.id())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, faults);
        }
    }

    private static void requireNoCircle(UUID self, DescribeInitiative description, List<Initiative> others) {
        var codes = others.stream().collect(Collectors.toMap(Initiative::id, Initiative::code));
        Map<UUID, Set<UUID>> dependsOn = new HashMap<>();
        others.forEach(other -> dependsOn.put(other.id(), other.dependsOn()));
        dependsOn.put(self, description.dependsOn());
        codes.put(self, description.code());
        var circle = DependencyCycle.through(self, dependsOn);
        if (circle.exists()) {
            var path = circle.path().stream()
                    .map(codes::get)
                    .collect(Collectors.joining(" → ", "", " → " + description.code()));
            throw ProblemException.withViolations(
                    InitiativeProblem.DEPENDENCY_CYCLE,
                    List.of(new Violation("/dependsOn", "%s is a circular dependency".formatted(path))));
        }
    }
}
