package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.BallotPoints;
import dev.waymark.assessment.pain.tally.CompetitionRanks;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/// How sure each rank is: a percentile bootstrap of the ballots.
///
/// Each resample draws, within every group, as many of its ballots as were cast, with replacement, and ranks again:
/// groups are fixed, who spoke for them might have been another. The interval runs from the smallest rank
/// that at least 2.5 % of the resamples do not exceed to the smallest that at least 97.5 % do not exceed, and always
/// holds the rank itself. A group whose ballots are alike cannot vary.
final class RankIntervals {

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    private final CountedBallots ballots;
    private final double[] factors;
    private final int[][] rankCounts;

    private RankIntervals(CountedBallots ballots, RankingRule rule) {
        this.ballots = ballots;
        this.factors = ballots.groups().stream()
                .mapToDouble(group -> group.factor(rule))
                .toArray();
        int painPoints = ballots.painPoints().size();
        this.rankCounts = new int[painPoints][painPoints + 1];
    }

    /// One interval per pain point, in the order of the round, by the rule for priorities.
    static List<RankInterval> of(CountedBallots ballots, RankingSettings settings) {
        RankingRule rule = settings.ruleForPriorities();
        RankIntervals intervals = new RankIntervals(ballots, rule);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(settings.seed());
        for (int resample = 0; resample < settings.resamples(); resample++) {
            intervals.count(CompetitionRanks.of(intervals.resample(random)));
        }
        int[] ranks = CompetitionRanks.of(ballots.units(rule));
        return IntStream.range(0, ranks.length)
                .mapToObj(painPoint -> intervals.interval(painPoint, ranks[painPoint], settings.resamples()))
                .toList();
    }

    private double[] resample(UniformRandomProvider random) {
        double[] sums = new double[rankCounts.length];
        long[] units = new long[rankCounts.length];
        for (int group = 0; group < factors.length; group++) {
            Arrays.fill(units, 0);
            draw(ballots.groups().get(group).ballots(), random, units);
            CountedBallots.addScaled(sums, units, factors[group]);
        }
        return sums;
    }

    private static void draw(List<BallotPoints> group, UniformRandomProvider random, long[] units) {
        int[] times = new int[group.size()];
        for (int drawn = 0; drawn < times.length; drawn++) {
            times[random.nextInt(times.length)]++;
        }
        for (int ballot = 0; ballot < times.length; ballot++) {
            if (times[ballot] > 0) {
                group.get(ballot).addTo(units, times[ballot]);
            }
        }
    }

    private void count(int[] ranks) {
        for (int painPoint = 0; painPoint < ranks.length; painPoint++) {
            rankCounts[painPoint][ranks[painPoint]]++;
        }
    }

    private RankInterval interval(int painPoint, int rank, int resamples) {
        int low = percentile(rankCounts[painPoint], LOWER * resamples);
        int high = percentile(rankCounts[painPoint], UPPER * resamples);
        return new RankInterval(Math.min(low, rank), Math.max(high, rank));
    }

    private static int percentile(int[] counts, double atLeast) {
        int rank = 1;
        int passed = counts[1];
        while (passed < atLeast) {
            passed += counts[++rank];
        }
        return rank;
    }
}
