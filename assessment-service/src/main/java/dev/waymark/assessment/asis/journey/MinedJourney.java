package dev.waymark.assessment.asis.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// A mined path that is to become a journey of the cycle.
///
/// @param path touchpoints in the order in which customers used them; the same one may come again
/// @param journeys how many journeys took the path
public record MinedJourney(String name, UUID pathId, List<UUID> path, long journeys, boolean main) {

    public MinedJourney {
        path = List.copyOf(path);
    }

    /// Each touchpoint once, in the order of its first use; each step of the path as often as it was taken:
    /// `n_ij` = journeys × how often j follows i in the path.
    DescribeJourney description() {
        var counts = new LinkedHashMap<List<UUID>, Long>();
        for (int i = 1; i < path.size(); i++) {
            counts.merge(List.of(path.get(i - 1), path.get(i)), journeys, Long::sum);
        }
        var transitions = new ArrayList<JourneyTransition>();
        counts.forEach((pair, count) -> transitions.add(new JourneyTransition(pair.getFirst(), pair.getLast(), count)));
        return new DescribeJourney(name, new LinkedHashSet<>(path), transitions, main);
    }
}
