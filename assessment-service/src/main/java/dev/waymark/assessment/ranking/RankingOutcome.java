package dev.waymark.assessment.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Everything that is shown of a round after closing; what would expose a group of fewer than 3 ballots is already left
/// out ({@link Disclosure} says by which rule), so this may be answered, drawn and exported as it is.
///
/// A round of fewer than 3 ballots shows no pain point at all. Agreement over all ballots rests on the LITERAL sums and
/// is shown when they are; a department's agreement is shown when its contributions are. The second opinion counts each
/// ballot alike, too, and is shown when the LITERAL sums are.
///
/// @param settings what the figures were computed with
/// @param ballots how many ballots were cast
/// @param painPoints by rank under the rule for priorities, ties in the order of the round; empty when all is withheld
/// @param departments those with a ballot, most ballots first, each with its weight
/// @param agreement over all ballots
/// @param secondOpinion the order that disagrees least with all ballots
/// @param withheld what is not shown of the round as a whole, with reasons
/// @param reasons the formulas with their values, one sentence each
public record RankingOutcome(
        RankingSettings settings,
        int ballots,
        List<PainPointOutcome> painPoints,
        List<DepartmentOutcome> departments,
        Agreement agreement,
        SecondOpinion secondOpinion,
        List<Withheld> withheld,
        List<String> reasons) {

    public RankingOutcome {
        painPoints = List.copyOf(painPoints);
        departments = List.copyOf(departments);
        withheld = List.copyOf(withheld);
        reasons = List.copyOf(reasons);
    }

    /// @param painPoints the pain points of the round, in its order
    /// @param ballots one per stakeholder who voted
    /// @param departmentWeights w_d for WEIGHTED; a department without one weighs 1
    public static RankingOutcome of(
            List<UUID> painPoints,
            List<CastBallot> ballots,
            Map<UUID, Double> departmentWeights,
            RankingSettings settings) {
        CountedBallots counted = CountedBallots.of(painPoints, ballots, departmentWeights);
        if (counted.ballotCount() < Disclosure.SMALLEST_GROUP) {
            return allWithheld(counted, settings, Withheld.tooSmall(counted.ballotCount()));
        }
        Disclosure disclosure = Disclosure.of(counted, settings.ruleForPriorities());
        if (!disclosure.shows(settings.ruleForPriorities())) {
            return allWithheld(counted, settings, "Only departments with fewer than 3 ballots weigh more than 0.");
        }
        return new RankingOutcome(
                settings,
                counted.ballotCount(),
                painPoints(counted, disclosure, settings),
                DepartmentOutcome.of(counted, disclosure),
                agreement(counted, disclosure),
                SecondOpinion.of(counted, disclosure, settings),
                Withheld.of(disclosure),
                reasons(counted, settings));
    }

    private static RankingOutcome allWithheld(CountedBallots ballots, RankingSettings settings, String reason) {
        return new RankingOutcome(
                settings,
                ballots.ballotCount(),
                List.of(),
                DepartmentOutcome.allWithheld(ballots, reason),
                new Agreement.Withheld(reason),
                new SecondOpinion.Absent(reason),
                List.of(new Withheld(Withheld.Figure.ROUND, reason)),
                reasons(ballots, settings));
    }

    private static List<PainPointOutcome> painPoints(
            CountedBallots ballots, Disclosure disclosure, RankingSettings settings) {
        int[] ranks = CompetitionRanks.of(ballots.units(settings.ruleForPriorities()));
        List<RankInterval> intervals = RankIntervals.of(ballots, settings);
        List<PetProject> petProjects = PetProjects.of(ballots, settings);
        var pains = OrganisationalPain.of(ballots).painPoints();
        return IntStream.range(0, pains.size())
                .boxed()
                .sorted(Comparator.comparingInt(j -> ranks[j]))
                .map(j -> PainPointOutcome.of(pains.get(j), disclosure, intervals.get(j), petProjects.get(j)))
                .toList();
    }

    private static Agreement agreement(CountedBallots ballots, Disclosure disclosure) {
        return disclosure.shows(RankingRule.LITERAL)
                ? KendallsW.of(ballots.ballots(), ballots.painPoints().size())
                : new Agreement.Withheld(Withheld.GIVES_AWAY);
    }

    private static List<String> reasons(CountedBallots ballots, RankingSettings settings) {
        List<String> reasons = new ArrayList<>();
        reasons.add("A ballot gives s = 100·(m − r)/(m − 1) points; m = %d pain points, r = mean rank of the tier."
                .formatted(ballots.painPoints().size()));
        reasons.add("An unranked pain point gets 0 points and the ballot counts; with m = 1 a ranked one gets 100.");
        for (RankingRule rule : RankingRule.values()) {
            reasons.add("%s = %s; P_dj = the points of department d's n_d ballots, w_d = its weight."
                    .formatted(rule, rule.formula()));
        }
        reasons.add("%s gives the order for priorities.".formatted(settings.ruleForPriorities()));
        reasons.add("Intervals hold 95 %% of the ranks in %d resamples of the ballots within departments, seed %d."
                .formatted(settings.resamples(), settings.seed()));
        reasons.add("A pet project leaves the top %d when one department or one voter is left out."
                .formatted(settings.top()));
        return reasons;
    }
}
