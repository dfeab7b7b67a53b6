package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.CompetitionRanks;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.kemeny.KemenyOrder;
import dev.waymark.assessment.pain.tally.kemeny.Preferences;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Another way to read the same groups: pair by pair instead of by points. It is given beside the order of the
/// rule for priorities and never replaces it.
///
/// How single ballots order a pair is no function of the groups' sums of points. So each group speaks with one order,
/// that of its sums, and counts as often as it has ballots.
public sealed interface SecondOpinion {

    /// The most pain points for which an exact order is tried.
    int MOST_PAIN_POINTS = 40;

    /// The Kemeny order and how far it is from the order of the rule for priorities.
    ///
    /// @param order most painful first
    /// @param disagreements how many pairs of pain points the groups rank the other way round, each group
    ///     as often as it has ballots, ties counting ½
    /// @param bound no order has fewer
    /// @param proven whether the order is known to be the best
    /// @param tiers the order in tiers: between tiers all best orders agree, within a tier they do not
    /// @param severalBest whether other orders are as good; null where nobody knows
    /// @param components how many pain points each component has: those that majorities alone do not order; first
    ///     component first
    /// @param reversedPairs Kendall's distance to the order of the rule for priorities, whose ties count ½
    /// @param pairs m·(m − 1)/2
    record Given(
            List<UUID> order,
            double disagreements,
            double bound,
            boolean proven,
            List<List<UUID>> tiers,
            @Nullable Boolean severalBest,
            List<Integer> components,
            double reversedPairs,
            int pairs)
            implements SecondOpinion {

        public Given {
            order = List.copyOf(order);
            tiers = tiers.stream().map(List::copyOf).toList();
            components = List.copyOf(components);
        }
    }

    /// There is none to show, and why.
    record Absent(String reason) implements SecondOpinion {}

    static SecondOpinion of(CountedBallots ballots, RankingSettings settings) {
        int painPoints = ballots.painPoints().size();
        if (painPoints > MOST_PAIN_POINTS) {
            return new Absent("An exact order is tried for up to %d pain points; the round has %d."
                    .formatted(MOST_PAIN_POINTS, painPoints));
        }
        int[] ranks = CompetitionRanks.of(ballots.units(settings.ruleForPriorities()));
        Preferences preferences = new Preferences(painPoints);
        ballots.groups().forEach(group -> preferences.add(group.ranks(), group.ballotCount()));
        KemenyOrder kemeny = KemenyOrder.of(preferences, inOrderOf(ranks));
        return new Given(
                named(kemeny.order(), ballots),
                kemeny.distance(),
                kemeny.bound(),
                kemeny.proven(),
                kemeny.tiers().stream().map(tier -> named(tier, ballots)).toList(),
                kemeny.severalBest(),
                kemeny.components(),
                reversedPairs(kemeny.order(), ranks),
                painPoints * (painPoints - 1) / 2);
    }

    private static List<UUID> named(List<Integer> order, CountedBallots ballots) {
        return order.stream().map(ballots.painPoints()::get).toList();
    }

    private static List<Integer> inOrderOf(int[] ranks) {
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingInt(painPoint -> ranks[painPoint]))
                .toList();
    }

    private static double reversedPairs(List<Integer> order, int[] ranks) {
        double reversed = 0;
        for (int above = 0; above < ranks.length; above++) {
            for (int below = above + 1; below < ranks.length; below++) {
                int compared = Integer.compare(ranks[order.get(above)], ranks[order.get(below)]);
                reversed += (1 + compared) / 2.0;
            }
        }
        return reversed;
    }
}
