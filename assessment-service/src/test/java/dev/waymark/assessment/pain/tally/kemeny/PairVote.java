package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A vote as ranks per ballot, with what an independent count says of it; invented or seeded.
record PairVote(int painPoints, List<int[]> ballots) {

    /// Up to seven pain points, up to nine ballots with ties.
    static PairVote of(int seed) {
        Random random = new Random(seed);
        return random(random, 1 + random.nextInt(7), random.nextInt(10));
    }

    @SafeVarargs
    static PairVote of(int painPoints, List<int[]>... groups) {
        List<int[]> ballots = new ArrayList<>();
        for (List<int[]> group : groups) {
            ballots.addAll(group);
        }
        return new PairVote(painPoints, ballots);
    }

    static PairVote random(Random random, int painPoints, int ballots) {
        List<int[]> ranks = new ArrayList<>();
        for (int ballot = 0; ballot < ballots; ballot++) {
            int tiers = 1 + random.nextInt(2 * painPoints);
            ranks.add(random.ints(painPoints, 0, tiers).toArray());
        }
        return new PairVote(painPoints, ranks);
    }

    /// That many ballots with the same ranks.
    static List<int[]> times(int count, int... ranks) {
        return Collections.nCopies(count, ranks);
    }

    List<Integer> given() {
        return IntStream.range(0, painPoints).boxed().toList();
    }

    Preferences preferences() {
        Preferences preferences = new Preferences(painPoints);
        ballots.forEach(preferences::add);
        return preferences;
    }

    KemenyOrder kemeny() {
        return KemenyOrder.of(preferences(), given());
    }

    KemenyOrder kemeny(KemenyOrder.Effort effort) {
        return KemenyOrder.of(preferences(), given(), effort);
    }

    PairVote renamed(List<Integer> names) {
        return new PairVote(
                painPoints,
                ballots.stream()
                        .map(ranks -> {
                            int[] renamed = new int[painPoints];
                            for (int i = 0; i < painPoints; i++) {
                                renamed[names.get(i)] = ranks[i];
                            }
                            return renamed;
                        })
                        .toList());
    }

    double distance(List<Integer> order) {
        double distance = 0;
        for (int above = 0; above < painPoints; above++) {
            for (int below = above + 1; below < painPoints; below++) {
                for (int[] ranks : ballots) {
                    int compared = Integer.compare(ranks[order.get(above)], ranks[order.get(below)]);
                    distance += compared == 0 ? 0.5 : compared > 0 ? 1 : 0;
                }
            }
        }
        return distance;
    }

    double leastDistanceOfAll() {
        return permutations(given()).mapToDouble(this::distance).min().orElseThrow();
    }

    List<List<Integer>> bestOrders() {
        double least = leastDistanceOfAll();
        return permutations(given()).filter(order -> distance(order) == least).toList();
    }

    /// The order, cut wherever the same pain points stand above in all of the best orders.
    List<List<Integer>> tiersOf(List<List<Integer>> best, List<Integer> order) {
        List<List<Integer>> tiers = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= order.size(); to++) {
            Set<Integer> above = Set.copyOf(order.subList(0, to));
            int place = to;
            if (best.stream().allMatch(one -> Set.copyOf(one.subList(0, place)).equals(above))) {
                tiers.add(order.subList(from, to));
                from = to;
            }
        }
        return tiers;
    }

    Optional<Integer> condorcetWinner() {
        return given().stream()
                .filter(winner ->
                        given().stream().allMatch(other -> winner.equals(other) || balance(winner, other) > 0))
                .findFirst();
    }

    private int balance(int one, int other) {
        return ballots.stream()
                .mapToInt(ranks -> Integer.signum(ranks[other] - ranks[one]))
                .sum();
    }

    private static Stream<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return Stream.of(List.of());
        }
        return items.stream()
                .flatMap(first -> permutations(items.stream()
                                .filter(item -> !item.equals(first))
                                .toList())
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    @Override
    public String toString() {
        return ballots.stream().map(Arrays::toString).toList().toString();
    }
}
