package dev.waymark.assessment.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// What a round's ballots say together, by three rules side by side, pain points in the order of the round.
///
/// This is the whole truth for the calculations behind it and *is not to be shown*: {@link RankingOutcome} leaves out
/// what would expose a small group.
///
/// Example, pain points A B C D; Service 7×(A,B,C,D) and 2×(A,C,B,D), IT 2×(C,B,D,A), Sales 2×(B,C,D,A):
/// LITERAL 900.0, 866.7, 700.0, 133.3; PER_HEAD 100.0, 225.9, 207.4, 66.7; breadth 1.0, 2.84, 2.67, 2.0.
record OrganisationalPain(List<PainPointPain> painPoints) {

    /// The difference between two rules' ranks from which a pain point is called rule-sensitive.
    static final int RULE_SENSITIVE_FROM = 2;

    OrganisationalPain {
        painPoints = List.copyOf(painPoints);
    }

    /// One pain point.
    ///
    /// @param breadth `1/Σ_d q_d²`, q_d the department's share of the per-head pain: 1 = one department only, k = k
    ///     departments alike; 0 when nobody gave it any points
    /// @param ruleSensitive whether its rank differs by 2 or more between two of the three rules
    /// @param contributions what each department with a ballot adds
    record PainPointPain(
            UUID painPointId,
            RankedPoints literal,
            RankedPoints perHead,
            RankedPoints weighted,
            double breadth,
            boolean ruleSensitive,
            List<DepartmentContribution> contributions) {

        PainPointPain {
            contributions = List.copyOf(contributions);
        }
    }

    static OrganisationalPain of(List<UUID> painPoints, List<CastBallot> ballots, Map<UUID, Double> departmentWeights) {
        return of(CountedBallots.of(painPoints, ballots, departmentWeights));
    }

    static OrganisationalPain of(CountedBallots ballots) {
        List<RankedPoints> literal = ranked(ballots, RankingRule.LITERAL);
        List<RankedPoints> perHead = ranked(ballots, RankingRule.PER_HEAD);
        List<RankedPoints> weighted = ranked(ballots, RankingRule.WEIGHTED);
        List<PainPointPain> painPoints = new ArrayList<>();
        for (int j = 0; j < literal.size(); j++) {
            List<DepartmentContribution> contributions =
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

    private static List<DepartmentContribution> contributions(CountedBallots ballots, int painPoint, double total) {
        return IntStream.range(0, ballots.departments())
                .mapToObj(department -> {
                    double points = ballots.units(department, painPoint) * ballots.pointsPerUnit();
                    double perHead = points / ballots.ballotCount(department);
                    double share = total == 0 ? 0 : perHead / total;
                    return new DepartmentContribution(ballots.departmentId(department), points, perHead, share);
                })
                .toList();
    }

    private static double breadth(List<DepartmentContribution> contributions) {
        double squares = contributions.stream()
                .mapToDouble(contribution -> contribution.share() * contribution.share())
                .sum();
        return squares == 0 ? 0 : 1 / squares;
    }

    private static boolean ruleSensitive(RankedPoints literal, RankedPoints perHead, RankedPoints weighted) {
        int best = Math.min(literal.rank(), Math.min(perHead.rank(), weighted.rank()));
        int worst = Math.max(literal.rank(), Math.max(perHead.rank(), weighted.rank()));
        return worst - best >= RULE_SENSITIVE_FROM;
    }
}
