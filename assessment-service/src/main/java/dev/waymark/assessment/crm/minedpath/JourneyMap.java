package dev.waymark.assessment.crm.minedpath;

import dev.waymark.assessment.asis.journey.TransitionShare;
import dev.waymark.rest.structure.Calculation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The most frequent transitions of a mining, and which of them lie on a main path: (i, j) does where j follows i at
/// once in a main path.
///
/// Example: transitions A→B 30, B→C 20, A→C 10 and the main path A B C: A→B and B→C lie on it, A→C does not.
@Schema(description = "How customers travel over the menu: the most frequent transitions of a mining as one graph.")
@Calculation
record JourneyMap(
        @Schema(description = "Journeys of the mining, from 0", examples = "412")
        long journeys,

        @Schema(description = "Different transitions of the mining, from 0", examples = "57")
        long transitions,

        @Schema(description = "The most frequent transitions, at most 100, most frequent first")
        List<JourneyStep> steps,

        @Schema(
                description = "The rules behind the figures",
                examples = "[\"A step is on a main path where it is one of its transitions.\"]")
        List<String> reasons) {

    /// How many transitions are shown at most.
    static final int MOST = 100;

    private static final List<String> REASONS = List.of(
            "P(i→j) = n_ij / Σ_j n_ij, over all transitions of the mining.",
            "A step is on a main path where it is one of its transitions.");

    /// @param transitions how many there are in all
    /// @param mostFrequent the most frequent first
    /// @param mainPaths touchpoints in the order of use
    static JourneyMap of(
            long journeys, long transitions, List<TransitionShare> mostFrequent, Collection<List<UUID>> mainPaths) {
        var main = new HashSet<List<UUID>>();
        for (var path : mainPaths) {
            for (var at = 1; at < path.size(); at++) {
                main.add(List.of(path.get(at - 1), path.get(at)));
            }
        }
        return new JourneyMap(
                journeys,
                transitions,
                mostFrequent.stream()
                        .map(share -> JourneyStep.of(share, main.contains(List.of(share.from(), share.to()))))
                        .toList(),
                REASONS);
    }
}
