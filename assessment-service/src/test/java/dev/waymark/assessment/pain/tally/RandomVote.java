package dev.waymark.assessment.pain.tally;

import dev.waymark.assessment.loop.organisation.DepartmentKind;
import dev.waymark.assessment.pain.outcome.RankingOutcome;
import dev.waymark.assessment.pain.outcome.RankingSettings;
import dev.waymark.assessment.pain.tally.publication.EarlierPublication;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import dev.waymark.assessment.pain.tally.publication.VotingDepartment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A seeded vote with partial ballots and ties.
///
/// @param departments in the order of their codes; every second one has the same parent, kinds take turns
public record RandomVote(
        List<UUID> painPoints, List<CastBallot> ballots, Map<UUID, Double> weights, List<UUID> departments) {

    private static final UUID PARENT = new UUID(0, 1);
    private static final List<DepartmentKind> KINDS =
            List.of(DepartmentKind.BUSINESS, DepartmentKind.SERVICE, DepartmentKind.IT);

    public static final RankingSettings SETTINGS = new RankingSettings(RankingRule.PER_HEAD, 3, 50, 7);

    public static Stream<RandomVote> several() {
        return IntStream.range(0, Integer.getInteger("waymark.random-cases", 80))
                .mapToObj(RandomVote::of);
    }

    public static RandomVote of(int seed) {
        Random random = new Random(seed);
        List<UUID> painPoints = ids(random, 1 + random.nextInt(12));
        List<UUID> departments = ids(random, 1 + random.nextInt(6));
        Map<UUID, Double> weights = new HashMap<>();
        departments.forEach(department -> weights.put(department, (double) random.nextInt(4)));
        List<CastBallot> ballots = new ArrayList<>();
        int count = random.nextInt(30);
        for (int voter = 0; voter < count; voter++) {
            UUID department = departments.get(random.nextInt(departments.size()));
            ballots.add(new CastBallot(id(random), department, tiers(random, painPoints)));
        }
        return new RandomVote(painPoints, ballots, weights, departments);
    }

    public RankingOutcome outcome() {
        return RankingOutcome.of(painPoints, ballots, weights, groups(), SETTINGS);
    }

    public PublicationGroups groups() {
        return groups(List.of());
    }

    public PublicationGroups groups(List<EarlierPublication> earlier) {
        return PublicationGroups.of(
                IntStream.range(0, departments.size()).mapToObj(this::voting).toList(), earlier, 4);
    }

    private VotingDepartment voting(int department) {
        UUID id = departments.get(department);
        return new VotingDepartment(
                id,
                "D%02d".formatted(department),
                KINDS.get(department % 3),
                department % 2 == 0 ? PARENT : null,
                ballots.stream()
                        .filter(ballot -> ballot.departmentId().equals(id))
                        .map(CastBallot::stakeholderId)
                        .collect(Collectors.toSet()));
    }

    public RandomVote with(List<CastBallot> others) {
        return new RandomVote(painPoints, others, weights, departments);
    }

    public OrganisationalPain pain() {
        return OrganisationalPain.of(painPoints, ballots, weights);
    }

    public static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public static List<List<UUID>> tiers(Random random, List<UUID> painPoints) {
        List<UUID> order = new ArrayList<>(painPoints);
        Collections.shuffle(order, random);
        List<List<UUID>> tiers = new ArrayList<>();
        for (UUID painPoint : order.subList(0, random.nextInt(order.size() + 1))) {
            if (tiers.isEmpty() || random.nextInt(3) > 0) {
                tiers.add(new ArrayList<>());
            }
            tiers.getLast().add(painPoint);
        }
        return tiers;
    }

    private static List<UUID> ids(Random random, int count) {
        return Stream.generate(() -> id(random)).limit(count).toList();
    }
}
