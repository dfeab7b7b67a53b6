package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.Agreement;
import dev.waymark.assessment.pain.tally.CountedGroup;
import dev.waymark.assessment.pain.tally.KendallsW;
import dev.waymark.assessment.pain.tally.publication.PublicationGroup;
import java.util.List;
import java.util.UUID;

/// A group of departments whose ballots are published together.
///
/// @param departmentIds in the order of their codes
/// @param ballots n_g, at least the smallest group
/// @param weight w_g, the sum of the departments' weights
/// @param agreement how far its ballots say the same
/// @param reason why these departments are published together
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
