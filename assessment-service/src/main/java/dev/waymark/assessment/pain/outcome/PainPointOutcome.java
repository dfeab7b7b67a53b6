package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.GroupContribution;
import dev.waymark.assessment.pain.tally.OrganisationalPain;
import dev.waymark.assessment.pain.tally.RankedPoints;
import java.util.List;
import java.util.UUID;

/// What is published of one pain point after closing.
///
/// @param breadth over how many departments its per-head pain spreads, from 1; 0 without any points
/// @param ruleSensitive whether its rank differs by 2 or more between two of the three rules
/// @param interval where its rank by the rule for priorities stays in 95 % of the resamples
/// @param contributions those of the groups that gave it any points, in the order of the groups
public record PainPointOutcome(
        UUID painPointId,
        RankedPoints literal,
        RankedPoints perHead,
        RankedPoints weighted,
        double breadth,
        boolean ruleSensitive,
        RankInterval interval,
        PetProject petProject,
        List<GroupContribution> contributions) {

    public PainPointOutcome {
        contributions = List.copyOf(contributions);
    }

    static PainPointOutcome of(OrganisationalPain.PainPointPain pain, RankInterval interval, PetProject petProject) {
        return new PainPointOutcome(
                pain.painPointId(),
                pain.literal(),
                pain.perHead(),
                pain.weighted(),
                pain.breadth(),
                pain.ruleSensitive(),
                interval,
                petProject,
                pain.contributions().stream()
                        .filter(contribution -> contribution.points() > 0)
                        .toList());
    }
}
