package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.roadmap.prioritising.move.ManualMoveView;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.scoring.PainRelief.Pain;
import dev.waymark.roadmap.prioritising.scoring.Rating;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Everything that the priorities of a cycle follow from, as the caller may see it.
///
/// @param modelVersion of the scoring model, whose formula and criteria these are
/// @param rubricsSince by criterion, the version of the model that gave its rubric its present words
/// @param ratings by initiative, then by criterion
/// @param moves by initiative
public record ScoringBasis(
        int modelVersion,
        ChosenFormula formula,
        List<WeightedCriterion> criteria,
        Map<UUID, Integer> rubricsSince,
        List<Pain> pains,
        Map<UUID, Map<UUID, List<Rating>>> ratings,
        List<InitiativeEntry> initiatives,
        Map<UUID, ManualMoveView> moves) {

    /// The initiatives with their scores, in the order in which they were made.
    public List<ScoredInitiative> scored() {
        return initiatives.stream()
                .map(each ->
                        ScoredInitiative.of(each, formula, criteria, pains, ratings.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    /// The same without what one person rated.
    public ScoringBasis without(String rater) {
        var left = new HashMap<UUID, Map<UUID, List<Rating>>>();
        ratings.forEach((initiative, byCriterion) -> {
            var others = new HashMap<UUID, List<Rating>>();
            byCriterion.forEach((criterion, given) -> others.put(
                    criterion,
                    given.stream()
                            .filter(rating -> !rating.rater().equals(rater))
                            .toList()));
            left.put(initiative, others);
        });
        return new ScoringBasis(modelVersion, formula, criteria, rubricsSince, pains, left, initiatives, moves);
    }

    /// How many ratings of an initiative on a criterion were given under an earlier rubric.
    public int outdated(UUID initiativeId, UUID criterionId) {
        var since = rubricsSince.getOrDefault(criterionId, 0);
        return (int) ratings.getOrDefault(initiativeId, Map.of()).getOrDefault(criterionId, List.of()).stream()
                .filter(rating -> rating.modelVersion() < since)
                .count();
    }

    /// Everybody who has rated something, by name.
    public Set<String> raters() {
        var raters = new TreeSet<String>();
        ratings.values()
                .forEach(ofInitiative ->
                        ofInitiative.values().forEach(given -> given.forEach(rating -> raters.add(rating.rater()))));
        return raters;
    }
}
