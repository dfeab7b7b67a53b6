package dev.waymark.assessment.pain.tally;

import java.util.List;
import java.util.UUID;

/// One group's ballots as they are counted, in an order that does not depend on who cast them.
public final class CountedGroup {

    private final List<UUID> departmentIds;
    private final List<BallotPoints> ballots;
    private final double weight;
    private final long[] units;

    private CountedGroup(List<UUID> departmentIds, List<BallotPoints> ballots, double weight, long[] units) {
        this.departmentIds = List.copyOf(departmentIds);
        this.ballots = ballots;
        this.weight = weight;
        this.units = units;
    }

    /// @param weight w_g, the sum of the departments' weights
    static CountedGroup of(List<UUID> departmentIds, List<BallotPoints> ballots, double weight, int painPoints) {
        List<BallotPoints> inOrder =
                ballots.stream().sorted(BallotPoints.BY_CONTENT).toList();
        long[] units = new long[painPoints];
        inOrder.forEach(ballot -> ballot.addTo(units, 1));
        return new CountedGroup(departmentIds, inOrder, weight, units);
    }

    public List<UUID> departmentIds() {
        return departmentIds;
    }

    public List<BallotPoints> ballots() {
        return ballots;
    }

    public double weight() {
        return weight;
    }

    /// The sum of the ballots' units per pain point; a copy.
    public long[] units() {
        return units.clone();
    }

    /// n_g.
    public int ballotCount() {
        return ballots.size();
    }

    /// k_g.
    int departments() {
        return departmentIds.size();
    }

    /// What a ballot of the group is multiplied with under a rule.
    public double factor(RankingRule rule) {
        return rule.factor(ballotCount(), departments(), weight);
    }

    /// The same when one of its voters is left out.
    public double factorWithoutOne(RankingRule rule) {
        return rule.factor(ballotCount() - 1, departments(), weight);
    }

    /// The competition ranks that the group gives by the sum of its ballots.
    public int[] ranks() {
        double[] sums = new double[units.length];
        CountedBallots.addScaled(sums, units, 1);
        return CompetitionRanks.of(sums);
    }
}
