package dev.waymark.assessment.people.nomination;

import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Influence from nominations: to be named by influential people counts for more.
///
/// PageRank (S. Brin, L. Page: The Anatomy of a Large-Scale Hypertextual Web Search Engine, 1998). With N people,
/// damping d, and o_j the number of people whom j names:
///
/// `PR(i) = (1 − d)/N + d · (Σ_{j names i} PR(j)/o_j + U/N)`, U = Σ PR(j) over those who name nobody.
///
/// Begins with 1/N for everybody and ends when Σ|change| is below the convergence or after the last iteration.
/// The shares sum to 1; `influence` = 100 · PR / largest PR, so that the most influential person has 100.
/// Without any nomination all are equal.
///
/// Example, d = 0.85: Ada names Ben, Cem names Ben, Ben names nobody → shares 10/47, 27/47, 10/47; influence 37.0, 100,
/// 37.0.
///
/// @param people in the order of their ids
/// @param shares per person, summing to 1
/// @param namedBy how many people name each person
/// @param iterations how often the shares were passed on
/// @param settled whether the change fell below the convergence
@Calculation
record NominatedInfluence(
        List<UUID> people, List<Double> shares, List<Integer> namedBy, int iterations, boolean settled) {

    /// How shares are passed on.
    record Settings(double damping, double convergence, int iterations) {

        Settings {
            if (damping < 0 || damping >= 1) {
                throw new IllegalArgumentException(
                        "damping is %s, but must be 0 or more and below 1".formatted(damping));
            }
        }
    }

    NominatedInfluence {
        people = List.copyOf(people);
        shares = List.copyOf(shares);
        namedBy = List.copyOf(namedBy);
    }

    /// @param nominations who names whom; names of people who are not listed, and of oneself, do not count
    static NominatedInfluence of(Collection<UUID> people, Map<UUID, List<UUID>> nominations, Settings settings) {
        var order = people.stream().distinct().sorted().toList();
        return new Graph(order, nominations).settle(settings);
    }

    /// 0..100, the largest share = 100.
    double influence(int person) {
        var largest = shares.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return 100 * (shares.get(person) / largest);
    }

    /// The nominations by position.
    private static final class Graph {

        private final List<UUID> people;
        private final int[][] named;

        Graph(List<UUID> people, Map<UUID, List<UUID>> nominations) {
            this.people = people;
            var positions = new HashMap<UUID, Integer>();
            people.forEach(person -> positions.put(person, positions.size()));
            this.named = people.stream()
                    .map(person -> nominations.getOrDefault(person, List.of()).stream()
                            .distinct()
                            .filter(nominee -> positions.containsKey(nominee) && !nominee.equals(person))
                            .mapToInt(positions::get)
                            .sorted()
                            .toArray())
                    .toArray(int[][]::new);
        }

        NominatedInfluence settle(Settings settings) {
            var shares = new double[people.size()];
            Arrays.fill(shares, 1.0 / Math.max(1, people.size()));
            var iteration = 0;
            var change = Double.MAX_VALUE;
            while (iteration < settings.iterations() && change >= settings.convergence()) {
                var next = passedOn(shares, settings.damping());
                change = change(shares, next);
                shares = next;
                iteration++;
            }
            return new NominatedInfluence(
                    people,
                    Arrays.stream(shares).boxed().toList(),
                    namedBy(),
                    iteration,
                    change < settings.convergence());
        }

        private double[] passedOn(double[] shares, double damping) {
            var idle = 0.0;
            var received = new double[shares.length];
            for (int person = 0; person < shares.length; person++) {
                if (named[person].length == 0) {
                    idle += shares[person];
                }
                for (int nominee : named[person]) {
                    received[nominee] += shares[person] / named[person].length;
                }
            }
            for (int person = 0; person < shares.length; person++) {
                received[person] = (1 - damping + damping * idle) / shares.length + damping * received[person];
            }
            return received;
        }

        private static double change(double[] before, double[] after) {
            var change = 0.0;
            for (int i = 0; i < before.length; i++) {
                change += Math.abs(after[i] - before[i]);
            }
            return change;
        }

        private List<Integer> namedBy() {
            var counts = new Integer[people.size()];
            Arrays.fill(counts, 0);
            for (var nominees : named) {
                for (int nominee : nominees) {
                    counts[nominee]++;
                }
            }
            return List.of(counts);
        }
    }
}
