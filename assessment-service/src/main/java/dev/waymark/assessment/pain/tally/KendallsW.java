package dev.waymark.assessment.pain.tally;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Kendall's coefficient of concordance with tie correction: 0 = no agreement, 1 = all ballots alike.
///
/// With p ballots over m pain points, R_j the sum of the mean ranks of pain point j:
/// `S = Σ_j (R_j − p(m + 1)/2)²`, `T = Σ (t³ − t)` over all ties of all ballots,
/// `W = 12·S / (p²·(m³ − m) − p·T)`, `χ² = p·(m − 1)·W` on m − 1 degrees of freedom (large-sample test of "no
/// agreement"; it is rough for fewer than about 8 pain points).
/// Source: M. G. Kendall, *Rank Correlation Methods*, chapter 6.
///
/// The unranked pain points of a ballot share its last ranks, as if they were one last tier, and count as a tie of that
/// size in T. (Their *points* are 0, those of the very last rank: a ballot may not help what it did not name, whereas
/// a measure of agreement needs ranks that sum to the same for every ballot.)
///
/// Example, 7×(A,B,C,D) 2×(A,C,B,D): R = 9, 20, 25, 36, S = 377, T = 0, W = 12·377/(81·60) = 0.9309.
///
/// @param ballots p
/// @param painPoints m
/// @param sumOfSquares S
/// @param tieCorrection T
/// @param coefficient W, 0..1
/// @param chiSquare χ²
/// @param degreesOfFreedom m − 1
/// @param pValue the chance of a χ² at least as large when nobody agrees, 0..1
public record KendallsW(
        int ballots,
        int painPoints,
        double sumOfSquares,
        long tieCorrection,
        double coefficient,
        double chiSquare,
        int degreesOfFreedom,
        double pValue)
        implements Agreement {

    public static Agreement of(List<BallotPoints> ballots, int painPoints) {
        if (ballots.size() < 2 || painPoints < 2) {
            return new Undefined("Agreement needs at least 2 ballots and 2 pain points; there are %d and %d."
                    .formatted(ballots.size(), painPoints));
        }
        long ties = ballots.stream().mapToLong(BallotPoints::tieCorrection).sum();
        double p = ballots.size();
        double m = painPoints;
        double denominator = p * (p * (m * m * m - m) - ties);
        if (denominator <= 0) {
            return new Undefined(
                    "All %d ballots tie all pain points: none prefers anything to anything.".formatted(ballots.size()));
        }
        double squares = sumOfSquares(ballots, painPoints);
        double coefficient = Math.min(1, 12 * squares / denominator);
        double chiSquare = p * (m - 1) * coefficient;
        double pValue = ChiSquaredDistribution.of(m - 1).survivalProbability(chiSquare);
        return new KendallsW(ballots.size(), painPoints, squares, ties, coefficient, chiSquare, painPoints - 1, pValue);
    }

    private static double sumOfSquares(List<BallotPoints> ballots, int painPoints) {
        long unranked = 0;
        long[] doubledSums = new long[painPoints];
        for (BallotPoints ballot : ballots) {
            int shared = ballot.doubledUnrankedRank();
            unranked += shared;
            for (int position = 0; position < ballot.rankedCount(); position++) {
                doubledSums[ballot.painPointAt(position)] += ballot.doubledRankAt(position) - shared;
            }
        }
        double doubledMean = (double) ballots.size() * (painPoints + 1);
        double squares = 0;
        for (long doubledSum : doubledSums) {
            double deviation = unranked + doubledSum - doubledMean;
            squares += deviation * deviation;
        }
        return squares / 4;
    }
}
