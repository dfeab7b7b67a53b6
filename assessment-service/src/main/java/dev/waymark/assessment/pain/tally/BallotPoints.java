package dev.waymark.assessment.pain.tally;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The points that one ballot gives to the m pain points of its round: `s = 100·(m − r)/(m − 1)`.
///
/// - r is the mean rank of the tier (1 = most painful): a tier that fills positions 2 and 3 has r = 2.5.
/// - An unranked pain point gets 0 points and the ballot still counts as cast.
/// - With m = 1 the formula has no value: the pain point gets 100 when it is ranked.
///
/// Example, m = 4, tiers (A) (B C), D unranked: A 100, B and C 50, D 0.
///
/// Mean ranks are whole or half numbers, so points are kept as whole *units* of `50/(m − 1)` points and sums are exact:
/// what ties on paper ties here.
public final class BallotPoints {

    /// An order of ballots by what they say alone.
    static final Comparator<BallotPoints> BY_CONTENT = Comparator.<BallotPoints, int[]>comparing(
                    ballot -> ballot.ranked, Arrays::compare)
            .thenComparing(ballot -> ballot.doubledRanks, Arrays::compare);

    private final int painPoints;
    private final int[] ranked;
    private final int[] doubledRanks;
    private final int[] units;
    private final long tieCorrection;

    private BallotPoints(int painPoints, int[] ranked, int[] doubledRanks, long tieCorrection) {
        this.painPoints = painPoints;
        this.ranked = ranked;
        this.doubledRanks = doubledRanks;
        this.units = Arrays.stream(doubledRanks)
                .map(doubled -> painPoints == 1 ? 1 : 2 * painPoints - doubled)
                .toArray();
        this.tieCorrection = tieCorrection;
    }

    /// @param tiers pain points by their index 0..m − 1, the worst tier first
    /// @param painPoints m, the number of pain points in the round
    public static BallotPoints of(List<int[]> tiers, int painPoints) {
        int rankedCount = tiers.stream().mapToInt(tier -> tier.length).sum();
        int[] ranked = new int[rankedCount];
        int[] doubledRanks = new int[rankedCount];
        long ties = tieTerm(painPoints - rankedCount);
        int filled = 0;
        for (int[] listed : tiers) {
            int[] tier = listed.clone();
            Arrays.sort(tier);
            int doubledMean = 2 * filled + tier.length + 1;
            for (int painPoint : tier) {
                ranked[filled] = painPoint;
                doubledRanks[filled++] = doubledMean;
            }
            ties += tieTerm(tier.length);
        }
        return new BallotPoints(painPoints, ranked, doubledRanks, ties);
    }

    /// Points that one unit is worth in a round of m pain points.
    static double pointsPerUnit(int painPoints) {
        return painPoints == 1 ? 100.0 : 50.0 / (painPoints - 1);
    }

    /// The number of pain points that the ballot ranks; positions 0 to this are valid below.
    int rankedCount() {
        return ranked.length;
    }

    int painPointAt(int position) {
        return ranked[position];
    }

    /// Adds this ballot's units, that many times (−1 takes them away), to the sums per pain point.
    public void addTo(long[] sums, int times) {
        int[] painPointAt = ranked;
        int[] unitsAt = units;
        for (int position = 0; position < painPointAt.length; position++) {
            sums[painPointAt[position]] += (long) times * unitsAt[position];
        }
    }

    int doubledRankAt(int position) {
        return doubledRanks[position];
    }

    /// Twice the mean of the last ranks, which all unranked pain points share.
    int doubledUnrankedRank() {
        return painPoints + ranked.length + 1;
    }

    /// `Σ (t³ − t)` over the ballot's tiers of t pain points, the unranked ones being the last tier.
    long tieCorrection() {
        return tieCorrection;
    }

    private static long tieTerm(long tied) {
        return tied * tied * tied - tied;
    }
}
