package dev.waymark.initiative.carryover;

import dev.waymark.initiative.assessment.AssessmentSnapshot;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.assumption.Assumptions;
import dev.waymark.initiative.carryover.CarriedOverInitiativesView.CarriedOverInitiativeView;
import dev.waymark.initiative.carryover.CarriedOverInitiativesView.DroppedReferenceView;
import dev.waymark.initiative.carryover.CarriedOverInitiativesView.LeftBehindView;
import dev.waymark.initiative.initiative.DescribedInitiative;
import dev.waymark.initiative.initiative.GoalAlignment;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.initiative.strategy.Goals;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets the unfinished initiatives of a cycle go on in its successor, with what belongs to them.
@ApplicationScoped
class CarryingOver {

    private final CurrentCycle cycle;
    private final Initiatives initiatives;
    private final Goals goals;
    private final Assumptions assumptions;
    private final Prices prices;
    private final Pasts pasts;

    CarryingOver(
            CurrentCycle cycle,
            Initiatives initiatives,
            Goals goals,
            Assumptions assumptions,
            Prices prices,
            Pasts pasts) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.goals = goals;
        this.assumptions = assumptions;
        this.prices = prices;
        this.pasts = pasts;
    }

    /// @param predecessor the assessment of the cycle that they come from
    /// @throws ProblemException 422 where a finished initiative is none of the predecessor
    CarriedOverInitiativesView from(AssessmentSnapshot predecessor, CarryOverInitiatives request) {
        initiatives.lock(cycle.id());
        var old = initiatives.described(predecessor.cycle().id());
        requireKnown(request.finishedInitiativeIds(), old);
        var sorting = sorting(request);
        var chosen = new ArrayList<DescribedInitiative>();
        var leftBehind = new ArrayList<LeftBehindView>();
        for (var each : old) {
            sorting.of(each)
                    .ifPresentOrElse(
                            reason -> leftBehind.add(new LeftBehindView(each.id(), reason)), () -> chosen.add(each));
        }
        copy(predecessor, chosen);
        var related = relate(chosen, old);
        var titles = Successors.of(cycle.assessment(), predecessor, Map.of());
        var copies = initiatives.byPredecessor(cycle.id());
        return new CarriedOverInitiativesView(
                cycle.id(),
                predecessor.cycle().id(),
                chosen.stream()
                        .map(each -> new CarriedOverInitiativeView(
                                Objects.requireNonNull(copies.get(each.id())),
                                each.id(),
                                Stream.concat(
                                                titles.droppedPainPoints(each.description()).stream(),
                                                related.getOrDefault(each.id(), List.of()).stream())
                                        .toList()))
                        .toList(),
                leftBehind);
    }

    private static void requireKnown(Set<UUID> finished, List<DescribedInitiative> old) {
        var known = old.stream().map(DescribedInitiative::id).collect(Collectors.toUnmodifiableSet());
        var unknown = finished.stream()
                .filter(id -> !known.contains(id))
                .map(id ->
                        new Violation("/finishedInitiativeIds", "%s is no initiative of the predecessor".formatted(id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.UNKNOWN_REFERENCE, unknown);
        }
    }

    private CarryOverSorting sorting(CarryOverInitiatives request) {
        return new CarryOverSorting(
                request.finishedInitiativeIds(),
                initiatives.byPredecessor(cycle.id()).keySet(),
                cycle.assessment().departmentsByPredecessor().keySet(),
                initiatives.described(cycle.id()).stream()
                        .map(each -> each.description().code())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void copy(AssessmentSnapshot predecessor, List<DescribedInitiative> chosen) {
        var served = chosen.stream()
                .flatMap(each -> each.description().alignments().stream())
                .map(GoalAlignment::goalId)
                .collect(Collectors.toUnmodifiableSet());
        var successors = Successors.of(cycle.assessment(), predecessor, goals.carryOver(served, cycle.id()));
        var entered = prices.entered(predecessor.cycle().id());
        var assumed = chosen.stream()
                .flatMap(each -> Stream.ofNullable(entered.get(each.id())))
                .flatMap(price -> price.assumptionIds().stream())
                .collect(Collectors.toUnmodifiableSet());
        var copiedAssumptions = assumptions.carryOver(assumed, cycle.id());
        var past = pasts.of(predecessor.cycle(), entered);
        var read = cycle.assessment().painPointVersions();
        for (var each : chosen) {
            var copy = initiatives.carryOver(
                    cycle.id(), successors.description(each.description()), past.apply(each), read);
            prices.carryOver(each.id(), copy, copiedAssumptions);
        }
        initiatives.flush();
    }

    /// Lets those that were carried over depend on each other, and on those that were carried over before.
    ///
    /// @return by id in the predecessor, the initiatives that it referred to and that do not go on
    private Map<UUID, List<DroppedReferenceView>> relate(
            List<DescribedInitiative> chosen, List<DescribedInitiative> old) {
        var live = initiatives.described(cycle.id()).stream()
                .filter(each -> !Boolean.TRUE.equals(each.description().archived()))
                .map(DescribedInitiative::id)
                .collect(Collectors.toUnmodifiableSet());
        var copies = new HashMap<>(initiatives.byPredecessor(cycle.id()));
        copies.values().retainAll(live);
        var codes = old.stream()
                .collect(Collectors.toMap(
                        DescribedInitiative::id, each -> each.description().code()));
        var dropped = new HashMap<UUID, List<DroppedReferenceView>>();
        for (var each : chosen) {
            var relations = new Relations(copies, codes, new ArrayList<>());
            var dependsOn =
                    relations.of(DroppedKind.DEPENDENCY, each.description().dependsOn());
            var excludes =
                    relations.of(DroppedKind.EXCLUSION, each.description().excludes());
            if (!dependsOn.isEmpty() || !excludes.isEmpty()) {
                initiatives.relate(Objects.requireNonNull(copies.get(each.id())), dependsOn, excludes);
            }
            dropped.put(each.id(), relations.dropped());
        }
        initiatives.flush();
        return dropped;
    }

    /// @param copies of initiatives, by those that they are copies of
    /// @param codes of the initiatives of the predecessor
    private record Relations(Map<UUID, UUID> copies, Map<UUID, String> codes, List<DroppedReferenceView> dropped) {

        Set<UUID> of(DroppedKind kind, Set<UUID> old) {
            var going = new HashSet<UUID>();
            for (var id : old) {
                var copy = copies.get(id);
                if (copy == null) {
                    dropped.add(new DroppedReferenceView(kind, id, codes.getOrDefault(id, id.toString())));
                } else {
                    going.add(copy);
                }
            }
            return going;
        }
    }
}
