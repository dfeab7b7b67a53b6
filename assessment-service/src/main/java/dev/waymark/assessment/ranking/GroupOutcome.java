package dev.waymark.assessment.ranking;

import dev.waymark.assessment.ranking.publication.PublicationGroup;
import java.util.List;
import java.util.UUID;

/// A group of departments whose ballots are published together.
///
/// @param departmentIds in the order of their codes
/// @param ballots n_g, at least the smallest group
/// @param weight w_g, the sum of the departments' weights
/// @param agreement how far its ballots say the same
/// @param reason why these departments stand together
public record GroupOutcome(List<UUID> departmentIds, int ballots, double weight, Agreement agreement, String reason) {

    public GroupOutcome {
        departmentIds = List.copyOf(departmentIds);
    }

    static GroupOutcome of(CountedGroup counted, PublicationGroup group, int smallest) {
        return new GroupOutcome(
                counted.departmentIds(),
                counted.ballotCount(),
                counted.weight(),
                KendallsW.of(counted.ballots(), counted.units().length),
                group.explained(smallest));
    }
}
