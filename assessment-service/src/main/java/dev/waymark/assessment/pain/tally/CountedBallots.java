package dev.waymark.assessment.pain.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// All ballots of a round by group, in primitive arrays for the calculations.
///
/// A group is one department or several that are published together. Its ballots are put in an order that
/// depends on what they say alone, so neither the order in which ballots arrive nor who cast which can change
/// any figure, seeded ones included. A department without a stated weight weighs 1.
public final class CountedBallots {

    private final List<UUID> painPoints;
    private final List<CountedGroup> groups;

    private CountedBallots(List<UUID> painPoints, List<CountedGroup> groups) {
        this.painPoints = List.copyOf(painPoints);
        this.groups = List.copyOf(groups);
    }

    /// Every department a group of its own, in the order of their ids; those without a ballot take no part.
    public static CountedBallots of(
            List<UUID> painPoints, List<CastBallot> ballots, Map<UUID, Double> departmentWeights) {
        List<List<UUID>> departments = ballots.stream()
                .map(CastBallot::departmentId)
                .distinct()
                .sorted()
                .map(List::of)
                .toList();
        return of(painPoints, ballots, departmentWeights, departments);
    }

    /// @param groups the departments that are published together; each department with a ballot in one of them
    public static CountedBallots of(
            List<UUID> painPoints,
            List<CastBallot> ballots,
            Map<UUID, Double> departmentWeights,
            List<List<UUID>> groups) {
        requireWeights(departmentWeights);
        requireOneEach(ballots);
        Map<UUID, Integer> indices = indices(painPoints);
        Map<UUID, List<BallotPoints>> byDepartment = new HashMap<>();
        ballots.forEach(ballot -> byDepartment
                .computeIfAbsent(ballot.departmentId(), _ -> new ArrayList<>())
                .add(BallotPoints.of(indexed(ballot, indices), painPoints.size())));
        requireGrouped(byDepartment.keySet(), groups);
        return new CountedBallots(
                painPoints,
                groups.stream()
                        .map(group -> CountedGroup.of(
                                group,
                                group.stream()
                                        .flatMap(
                                                department -> byDepartment.getOrDefault(department, List.of()).stream())
                                        .toList(),
                                group.stream()
                                        .mapToDouble(department -> departmentWeights.getOrDefault(department, 1.0))
                                        .sum(),
                                painPoints.size()))
                        .toList());
    }

    public List<UUID> painPoints() {
        return painPoints;
    }

    public List<CountedGroup> groups() {
        return groups;
    }

    public int ballotCount() {
        return groups.stream().mapToInt(CountedGroup::ballotCount).sum();
    }

    public List<BallotPoints> ballots() {
        return groups.stream().flatMap(group -> group.ballots().stream()).toList();
    }

    double pointsPerUnit() {
        return BallotPoints.pointsPerUnit(painPoints.size());
    }

    /// The organisation's sums by a rule, in units, one per pain point.
    public double[] units(RankingRule rule) {
        return unitsWithout(-1, rule);
    }

    /// The same without one group.
    public double[] unitsWithout(int leftOut, RankingRule rule) {
        double[] sums = new double[painPoints.size()];
        for (int group = 0; group < groups.size(); group++) {
            if (group != leftOut) {
                addScaled(sums, groups.get(group).units(), groups.get(group).factor(rule));
            }
        }
        return sums;
    }

    public static void addScaled(double[] sums, long[] units, double factor) {
        for (int painPoint = 0; painPoint < sums.length; painPoint++) {
            sums[painPoint] += factor * units[painPoint];
        }
    }

    private static List<int[]> indexed(CastBallot ballot, Map<UUID, Integer> indices) {
        List<int[]> tiers = new ArrayList<>(ballot.tiers().size());
        for (List<UUID> tier : ballot.tiers()) {
            int[] indexed = new int[tier.size()];
            for (int i = 0; i < indexed.length; i++) {
                indexed[i] = index(tier.get(i), indices);
            }
            tiers.add(indexed);
        }
        return tiers;
    }

    private static int index(UUID painPoint, Map<UUID, Integer> indices) {
        Integer index = indices.get(painPoint);
        if (index == null) {
            throw new IllegalArgumentException(
                    "Pain point %s is not in the round of %d. Maybe it was archived before the round opened."
                            .formatted(painPoint, indices.size()));
        }
        return index;
    }

    private static Map<UUID, Integer> indices(List<UUID> painPoints) {
        Map<UUID, Integer> indices = new HashMap<>();
        for (UUID painPoint : painPoints) {
            if (indices.put(painPoint, indices.size()) != null) {
                throw new IllegalArgumentException("Pain point %s is listed twice in the round.".formatted(painPoint));
            }
        }
        return indices;
    }

    private static void requireOneEach(List<CastBallot> ballots) {
        long stakeholders =
                ballots.stream().map(CastBallot::stakeholderId).distinct().count();
        if (stakeholders != ballots.size()) {
            throw new IllegalArgumentException("%d ballots of %d stakeholders: each stakeholder has one ballot."
                    .formatted(ballots.size(), stakeholders));
        }
    }

    private static void requireGrouped(Set<UUID> voted, List<List<UUID>> groups) {
        List<UUID> grouped = groups.stream().flatMap(List::stream).toList();
        if (!voted.equals(Set.copyOf(grouped)) || grouped.size() != voted.size()) {
            throw new IllegalArgumentException("%d departments voted, but %d are in groups. Maybe one is in two groups."
                    .formatted(voted.size(), grouped.size()));
        }
    }

    private static void requireWeights(Map<UUID, Double> weights) {
        weights.forEach((department, weight) -> {
            if (!Double.isFinite(weight) || weight < 0) {
                throw new IllegalArgumentException(
                        "Department %s weighs %s, but a weight is a finite number of at least 0."
                                .formatted(department, weight));
            }
        });
    }
}
