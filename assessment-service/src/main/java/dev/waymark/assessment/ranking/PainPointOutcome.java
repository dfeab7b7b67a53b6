package dev.waymark.assessment.ranking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What may be shown of one pain point after closing.
///
/// @param literal points and rank by LITERAL; null when withheld
/// @param perHead points and rank by PER_HEAD; null when withheld
/// @param weighted points and rank by WEIGHTED; null when withheld
/// @param breadth over how many departments its per-head pain spreads, from 1; 0 without any points; null when withheld
/// @param ruleSensitive whether its rank differs by 2 or more between two of the three rules, withheld ones included
/// @param interval where its rank by the rule for priorities stays in 95 % of the resamples
/// @param contributions those of the departments that are shown, most ballots first
public record PainPointOutcome(
        UUID painPointId,
        @Nullable RankedPoints literal,
        @Nullable RankedPoints perHead,
        @Nullable RankedPoints weighted,
        @Nullable Double breadth,
        boolean ruleSensitive,
        RankInterval interval,
        PetProject petProject,
        List<DepartmentContribution> contributions) {

    public PainPointOutcome {
        contributions = List.copyOf(contributions);
    }

    static PainPointOutcome of(
            OrganisationalPain.PainPointPain pain,
            Disclosure disclosure,
            RankInterval interval,
            PetProject petProject) {
        return new PainPointOutcome(
                pain.painPointId(),
                disclosure.shows(RankingRule.LITERAL) ? pain.literal() : null,
                disclosure.shows(RankingRule.PER_HEAD) ? pain.perHead() : null,
                disclosure.shows(RankingRule.WEIGHTED) ? pain.weighted() : null,
                disclosure.showsBreadth() ? pain.breadth() : null,
                pain.ruleSensitive(),
                interval,
                petProject,
                disclosure.departments().stream().map(pain.contributions()::get).toList());
    }
}
