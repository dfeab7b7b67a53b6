package dev.waymark.assessment.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All ballots of a round by department, in primitive arrays for the calculations.
///
/// Ballots are put in order of their stakeholder's id and departments in order of their first ballot, so neither the
/// order in which ballots arrive nor the departments' names can change any figure, seeded ones included. Departments
/// without a ballot take no part. A department without a stated weight weighs 1.
final class CountedBallots {

    private final List<UUID> painPoints;
    private final List<UUID> departments;
    private final List<List<BallotPoints>> byDepartment;
    private final double[] weights;
    private final long[][] units;

    private CountedBallots(
            List<UUID> painPoints, Map<UUID, List<BallotPoints>> byDepartment, Map<UUID, Double> departmentWeights) {
        this.painPoints = List.copyOf(painPoints);
        this.departments = List.copyOf(byDepartment.keySet());
        this.byDepartment = byDepartment.values().stream().map(List::copyOf).toList();
        this.weights = departments.stream()
                .mapToDouble(department -> departmentWeights.getOrDefault(department, 1.0))
                .toArray();
        this.units = this.byDepartment.stream().map(this::sum).toArray(long[][]::new);
    }

    static CountedBallots of(List<UUID> painPoints, List<CastBallot> ballots, Map<UUID, Double> departmentWeights) {
        requireWeights(departmentWeights);
        requireOneEach(ballots);
        Map<UUID, Integer> indices = indices(painPoints);
        Map<UUID, List<BallotPoints>> byDepartment = new LinkedHashMap<>();
        ballots.stream()
                .sorted(Comparator.comparing(CastBallot::stakeholderId))
                .forEach(ballot -> byDepartment
                        .computeIfAbsent(ballot.departmentId(), _ -> new ArrayList<>())
                        .add(BallotPoints.of(indexed(ballot, indices), painPoints.size())));
        return new CountedBallots(painPoints, byDepartment, departmentWeights);
    }

    List<UUID> painPoints() {
        return painPoints;
    }

    /// The number of departments with at least one ballot; departments are 0 to this.
    int departments() {
        return departments.size();
    }

    UUID departmentId(int department) {
        return departments.get(department);
    }

    double weight(int department) {
        return weights[department];
    }

    List<BallotPoints> ballots(int department) {
        return byDepartment.get(department);
    }

    int ballotCount(int department) {
        return byDepartment.get(department).size();
    }

    int ballotCount() {
        return byDepartment.stream().mapToInt(List::size).sum();
    }

    List<BallotPoints> ballots() {
        return byDepartment.stream().flatMap(List::stream).toList();
    }

    /// Units that the department's ballots give together, one sum per pain point; a copy.
    long[] units(int department) {
        return units[department].clone();
    }

    /// Units that the department's ballots give to the pain point together.
    long units(int department, int painPoint) {
        return units[department][painPoint];
    }

    double pointsPerUnit() {
        return BallotPoints.pointsPerUnit(painPoints.size());
    }

    /// What a ballot of the department is multiplied with under a rule.
    double factor(RankingRule rule, int department) {
        return rule.factor(ballotCount(department), weights[department]);
    }

    /// The organisation's sums by a rule, in units, one per pain point.
    double[] units(RankingRule rule) {
        return unitsWithout(-1, rule);
    }

    /// The same without one department.
    double[] unitsWithout(int leftOut, RankingRule rule) {
        double[] sums = new double[painPoints.size()];
        for (int department = 0; department < units.length; department++) {
            if (department != leftOut) {
                addScaled(sums, units[department], factor(rule, department));
            }
        }
        return sums;
    }

    static void addScaled(double[] sums, long[] units, double factor) {
        for (int painPoint = 0; painPoint < sums.length; painPoint++) {
            sums[painPoint] += factor * units[painPoint];
        }
    }

    private long[] sum(List<BallotPoints> ballots) {
        long[] sum = new long[painPoints.size()];
        for (BallotPoints ballot : ballots) {
            ballot.addTo(sum, 1);
        }
        return sum;
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
                throw new IllegalArgumentException("Pain point %s stands twice in the round.".formatted(painPoint));
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
