package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.roadmap.prioritising.priority.ScoredInitiative;
import dev.waymark.roadmap.prioritising.priority.ScoringBasis;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The priorities as they stand, and what is unresolved in them.
///
/// @param hidden initiatives of which the caller may not see the price
record PrioritiesToSign(
        int modelVersion, List<StoredSignedPriority> priorities, List<Unresolved> unresolved, Set<UUID> hidden) {

    static PrioritiesToSign of(ScoringBasis basis, double gap) {
        var scored = basis.scored();
        var subjects = scored.stream()
                .map(each -> new Unresolved.Subject(
                        each.initiative().id(), each.initiative().code(), each.business(), each.it()))
                .toList();
        return new PrioritiesToSign(
                basis.modelVersion(),
                priorities(scored, basis),
                Unresolved.of(subjects, gap, outdated(basis)),
                basis.initiatives().stream()
                        .filter(InitiativeEntry::isPriceHidden)
                        .map(InitiativeEntry::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<StoredSignedPriority> priorities(List<ScoredInitiative> scored, ScoringBasis basis) {
        var priorities = new ArrayList<StoredSignedPriority>();
        for (var each : scored) {
            var value = each.priority().value();
            if (value != null) {
                var id = each.initiative().id();
                var move = basis.moves().get(id);
                priorities.add(new StoredSignedPriority(
                        id, each.initiative().code(), value, move == null ? null : move.place()));
            }
        }
        return priorities;
    }

    private static List<Unresolved.Outdated> outdated(ScoringBasis basis) {
        var outdated = new ArrayList<Unresolved.Outdated>();
        for (var initiative : basis.initiatives()) {
            for (var criterion : basis.criteria()) {
                var ratings = basis.outdated(initiative.id(), UUID.fromString(criterion.criterionId()));
                if (ratings > 0) {
                    outdated.add(
                            new Unresolved.Outdated(initiative.id(), initiative.code(), criterion.name(), ratings));
                }
            }
        }
        return outdated;
    }
}
