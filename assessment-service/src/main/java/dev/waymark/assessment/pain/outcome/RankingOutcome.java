package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.Agreement;
import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.CompetitionRanks;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.KendallsW;
import dev.waymark.assessment.pain.tally.OrganisationalPain;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.assessment.pain.tally.publication.PublicationGroup;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Everything that is published of a round after closing, computed over {@link PublicationGroups}, so it may be
/// answered, drawn and exported as it is.
///
/// Every figure is a function of sums over the ballots of whole groups (of their points, and for agreement of
/// their mean ranks) but three, which depend on single ballots and never on who cast which: rank intervals, the
/// tie correction of agreement, and the voter part of the pet-project flag. Without any group nothing but the
/// number of ballots is published.
///
/// @param settings what the figures were computed with
/// @param ballots how many ballots count
/// @param painPoints by rank under the rule for priorities, ties in the order of the round; empty when withheld
/// @param groups by the codes of their departments; empty when withheld
/// @param agreement over all ballots
/// @param secondOpinion the order that disagrees least with the orders of the groups
/// @param protection what the groups protect against, in words
/// @param reasons the formulas with their values, one sentence each
public record RankingOutcome(
        RankingSettings settings,
        int ballots,
        List<PainPointOutcome> painPoints,
        List<GroupOutcome> groups,
        Agreement agreement,
        SecondOpinion secondOpinion,
        Protection protection,
        List<String> reasons) {

    public RankingOutcome {
        painPoints = List.copyOf(painPoints);
        groups = List.copyOf(groups);
        reasons = List.copyOf(reasons);
    }

    /// @param painPoints the pain points of the round, in its order
    /// @param ballots those that count, one per stakeholder
    /// @param departmentWeights w_d for WEIGHTED; a department without one weighs 1
    /// @param groups of the departments with a ballot
    public static RankingOutcome of(
            List<UUID> painPoints,
            List<CastBallot> ballots,
            Map<UUID, Double> departmentWeights,
            PublicationGroups groups,
            RankingSettings settings) {
        Protection protection = Protection.of(groups, ballots.size());
        if (groups.groups().isEmpty()) {
            return new RankingOutcome(
                    settings,
                    ballots.size(),
                    List.of(),
                    List.of(),
                    new Agreement.Withheld(protection.reason()),
                    new SecondOpinion.Absent(protection.reason()),
                    protection,
                    List.of());
        }
        List<List<UUID>> together =
                groups.groups().stream().map(PublicationGroup::departmentIds).toList();
        CountedBallots counted = CountedBallots.of(painPoints, ballots, departmentWeights, together);
        return new RankingOutcome(
                settings,
                counted.ballotCount(),
                painPoints(counted, settings),
                groups(counted, groups),
                KendallsW.of(counted.ballots(), painPoints.size()),
                SecondOpinion.of(counted, settings),
                protection,
                reasons(counted, settings));
    }

    private static List<GroupOutcome> groups(CountedBallots counted, PublicationGroups groups) {
        return IntStream.range(0, counted.groups().size())
                .mapToObj(group -> GroupOutcome.of(
                        counted.groups().get(group), groups.groups().get(group), groups.smallest()))
                .toList();
    }

    private static List<PainPointOutcome> painPoints(CountedBallots ballots, RankingSettings settings) {
        int[] ranks = CompetitionRanks.of(ballots.units(settings.ruleForPriorities()));
        List<RankInterval> intervals = RankIntervals.of(ballots, settings);
        List<PetProject> petProjects = PetProjects.of(ballots, settings);
        var pains = OrganisationalPain.of(ballots).painPoints();
        return IntStream.range(0, pains.size())
                .boxed()
                .sorted(Comparator.comparingInt(j -> ranks[j]))
                .map(j -> PainPointOutcome.of(pains.get(j), intervals.get(j), petProjects.get(j)))
                .toList();
    }

    private static List<String> reasons(CountedBallots ballots, RankingSettings settings) {
        List<String> reasons = new ArrayList<>();
        reasons.add("A ballot gives s = 100·(m − r)/(m − 1) points; m = %d pain points, r = mean rank of the tier."
                .formatted(ballots.painPoints().size()));
        reasons.add("An unranked pain point gets 0 points and the ballot counts; with m = 1 a ranked one gets 100.");
        for (RankingRule rule : RankingRule.values()) {
            reasons.add(
                    "%s = %s; P_gj = the points of group g's n_g ballots, k_g = its departments, w_g = their weights' sum."
                            .formatted(rule, rule.formula()));
        }
        reasons.add("%s gives the order for priorities.".formatted(settings.ruleForPriorities()));
        reasons.add("Intervals hold 95 %% of the ranks in %d resamples of the ballots within groups, seed %d."
                .formatted(settings.resamples(), settings.seed()));
        reasons.add(
                "A pet project leaves the top %d when one group or one voter is left out.".formatted(settings.top()));
        return reasons;
    }
}
