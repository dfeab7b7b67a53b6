package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.ExampleVote;
import dev.waymark.assessment.pain.tally.RandomVote;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/// How long the counting of a large round takes, without database and network. Not a test: figures depend on the
/// machine.
///
/// Its command stands in deploy/benchmarks/README.md.
///
/// All ballots are invented: seeded, with a common tendency, partial, with ties.
final class RankingBenchmark {

    private static final int WARM_UPS = 10;
    private static final int RUNS = 21;

    private RankingBenchmark() {}

    public static void main(String[] arguments) {
        var large = vote(2000, 300, 50);
        var forty = vote(2000, 40, 40);
        var noise = noise(15, 40);
        say("2 000 ballots of 50 among 300 pain points, 12 departments, 1 000 resamples", () -> outcome(large));
        say("of which rank intervals", () -> RankIntervals.of(counted(large), ExampleVote.SETTINGS));
        say("of which pet projects", () -> PetProjects.of(counted(large), ExampleVote.SETTINGS));
        say("2 000 ballots of 40 pain points with a second opinion", () -> outcome(forty));
        say("15 ballots of 40 pain points without any agreement", () -> outcome(noise));
        System.out.printf(
                "%s%n%s%n", outcome(forty).secondOpinion(), outcome(noise).secondOpinion());
    }

    private static void say(String what, Supplier<?> work) {
        for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            Objects.requireNonNull(work.get());
        }
        double[] milliseconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            milliseconds[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-80s median %7.1f ms, %7.1f to %7.1f, %d runs, load %.1f%n",
                what,
                milliseconds[RUNS / 2],
                milliseconds[0],
                milliseconds[RUNS - 1],
                RUNS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static RankingOutcome outcome(RandomVote vote) {
        return RankingOutcome.of(
                vote.painPoints(), vote.ballots(), vote.weights(), vote.groups(), ExampleVote.SETTINGS);
    }

    private static CountedBallots counted(RandomVote vote) {
        return CountedBallots.of(vote.painPoints(), vote.ballots(), vote.weights());
    }

    /// Every voter ranks by a common tendency and a whim of their own; each tenth pain point is tied with the one
    /// before.
    private static RandomVote vote(int voters, int painPointCount, int ranked) {
        Random random = new Random(1);
        List<UUID> painPoints = ids(random, painPointCount);
        List<UUID> departments = ids(random, 12);
        List<CastBallot> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            double[] pain = new double[painPointCount];
            Arrays.setAll(pain, painPoint -> painPoint + random.nextGaussian() * painPointCount / 2);
            List<UUID> order = new ArrayList<>(painPoints);
            order.sort((one, other) -> Double.compare(pain[painPoints.indexOf(one)], pain[painPoints.indexOf(other)]));
            ballots.add(new CastBallot(
                    RandomVote.id(random), departments.get(voter % 12), tiers(order.subList(0, ranked))));
        }
        return new RandomVote(painPoints, ballots, Map.of(), departments);
    }

    private static RandomVote noise(int voters, int painPointCount) {
        Random random = new Random(2);
        List<UUID> painPoints = ids(random, painPointCount);
        UUID department = RandomVote.id(random);
        List<CastBallot> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            List<UUID> order = new ArrayList<>(painPoints);
            Collections.shuffle(order, random);
            ballots.add(new CastBallot(RandomVote.id(random), department, tiers(order)));
        }
        return new RandomVote(painPoints, ballots, Map.of(), List.of(department));
    }

    private static List<List<UUID>> tiers(List<UUID> order) {
        List<List<UUID>> tiers = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            if (place == 0 || place % 10 != 0) {
                tiers.add(new ArrayList<>());
            }
            tiers.getLast().add(order.get(place));
        }
        return tiers;
    }

    private static List<UUID> ids(Random random, int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(RandomVote.id(random));
        }
        return ids;
    }
}
