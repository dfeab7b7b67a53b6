package dev.waymark.assessment.pain.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// What a round's ballots say together, by three rules side by side, pain points in the order of the round.
///
/// Of ballots by department this *is not to be shown*; {@link RankingOutcome} counts by groups that are large enough.
///
/// Example, every department a group: pain points A B C D; Service 7×(A,B,C,D) and 2×(A,C,B,D), IT 2×(C,B,D,A), Sales
/// 2×(B,C,D,A):
/// LITERAL 900.0, 866.7, 700.0, 133.3; PER_HEAD 100.0, 225.9, 207.4, 66.7; breadth 1.0, 2.84, 2.67, 2.0. With IT and
/// Sales as one group the rules say the same; breadth is 1.0, 2.93, 2.93, 2.0.
public record OrganisationalPain(List<PainPointPain> painPoints) {

    /// The difference between two rules' ranks from which a pain point is called rule-sensitive.
    static final int RULE_SENSITIVE_FROM = 2;

    public OrganisationalPain {
        painPoints = List.copyOf(painPoints);
    }

    /// One pain point.
    ///
    /// @param breadth `1/Σ_d q_d²`, q_d the department's share of the per-head pain, a group of k being k equal
    ///     shares:
    ///     1 = one department only, k = k departments alike; 0 when nobody gave it any points
    /// @param ruleSensitive whether its rank differs by 2 or more between two of the three rules
    /// @param contributions what each group adds, in their order
    public record PainPointPain(
            UUID painPointId,
            RankedPoints literal,
            RankedPoints perHead,
            RankedPoints weighted,
            double breadth,
            boolean ruleSensitive,
            List<GroupContribution> contributions) {

        public PainPointPain {
            contributions = List.copyOf(contributions);
        }
    }

    public static OrganisationalPain of(
            List<UUID> painPoints, List<CastBallot> ballots, Map<UUID, Double> departmentWeights) {
        return of(CountedBallots.of(painPoints, ballots, departmentWeights));
    }

    public static OrganisationalPain of(CountedBallots ballots) {
        List<RankedPoints> literal = ranked(ballots, RankingRule.LITERAL);
        List<RankedPoints> perHead = ranked(ballots, RankingRule.PER_HEAD);
        List<RankedPoints> weighted = ranked(ballots, RankingRule.WEIGHTED);
        List<PainPointPain> painPoints = new ArrayList<>();
        for (int j = 0; j < literal.size(); j++) {
            List<GroupContribution> contributions =
                    contributions(ballots, j, perHead.get(j).points());
            painPoints.add(new PainPointPain(
                    ballots.painPoints().get(j),
                    literal.get(j),
                    perHead.get(j),
                    weighted.get(j),
                    breadth(contributions),
                    ruleSensitive(literal.get(j), perHead.get(j), weighted.get(j)),
                    contributions));
        }
        return new OrganisationalPain(painPoints);
    }

    private static List<RankedPoints> ranked(CountedBallots ballots, RankingRule rule) {
        double[] units = ballots.units(rule);
        int[] ranks = CompetitionRanks.of(units);
        return IntStream.range(0, units.length)
                .mapToObj(j -> new RankedPoints(units[j] * ballots.pointsPerUnit(), ranks[j]))
                .toList();
    }

    private static List<GroupContribution> contributions(CountedBallots ballots, int painPoint, double total) {
        return ballots.groups().stream()
                .map(group -> {
                    double points = group.units()[painPoint] * ballots.pointsPerUnit();
                    double perHead = points / group.ballotCount();
                    double share = total == 0 ? 0 : group.departments() * perHead / total;
                    return new GroupContribution(group.departmentIds(), points, perHead, share);
                })
                .toList();
    }

    private static double breadth(List<GroupContribution> contributions) {
        double squares = 0;
        int departments = 0;
        for (GroupContribution contribution : contributions) {
            int together = contribution.departmentIds().size();
            squares += contribution.share() * contribution.share() / together;
            departments += contribution.share() == 0 ? 0 : together;
        }
        return squares == 0 ? 0 : Math.clamp(1 / squares, 1, departments);
    }

    private static boolean ruleSensitive(RankedPoints literal, RankedPoints perHead, RankedPoints weighted) {
        int best = Math.min(literal.rank(), Math.min(perHead.rank(), weighted.rank()));
        int worst = Math.max(literal.rank(), Math.max(perHead.rank(), weighted.rank()));
        return worst - best >= RULE_SENSITIVE_FROM;
    }
}
