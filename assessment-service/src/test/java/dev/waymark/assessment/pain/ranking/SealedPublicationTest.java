package dev.waymark.assessment.pain.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.pain.outcome.GroupOutcome;
import dev.waymark.assessment.pain.outcome.PainPointOutcome;
import dev.waymark.assessment.pain.outcome.PetProject;
import dev.waymark.assessment.pain.outcome.RankInterval;
import dev.waymark.assessment.pain.outcome.RankingOutcome;
import dev.waymark.assessment.pain.tally.Agreement;
import dev.waymark.assessment.pain.tally.BallotPoints;
import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.KendallsW;
import dev.waymark.assessment.pain.tally.RandomVote;
import dev.waymark.assessment.pain.tally.publication.EarlierPublication;
import dev.waymark.assessment.pain.tally.publication.PublicationGroup;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is published tells nobody's ballot: tried on seeded rounds and pairs of rounds, and against people who put
/// their own ballots together.
class SealedPublicationTest {

    private static final int ROUNDS = 1_000;
    private static final int PAIRS = 100;

    @Test
    void ballotsMayBeExchangedWithinAGroupWithoutAnyPublishedFigureChanging() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomVote vote = RandomVote.of(seed);
            RandomVote other =
                    vote.with(redistributed(vote.ballots(), cells(List.of(vote.groups())), new Random(seed)));
            assertThat(published(other.outcome())).as("seed %d", seed).isEqualTo(published(vote.outcome()));
        }
    }

    @Test
    void ballotsMayBeExchangedWithinTheGroupsOfTwoRoundsWithoutEitherChanging() {
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomVote first = RandomVote.of(seed);
            RandomVote second = next(first, new Random(-1 - seed));
            PublicationGroups groups = second.groups(List.of(published(first.groups())));
            var cells = cells(List.of(first.groups(), groups));
            RandomVote otherFirst = first.with(redistributed(first.ballots(), cells, new Random(seed)));
            RandomVote otherSecond = second.with(redistributed(second.ballots(), cells, new Random(seed)));
            assertThat(published(otherFirst.outcome())).isEqualTo(published(first.outcome()));
            assertThat(published(outcome(otherSecond, groups))).isEqualTo(published(outcome(second, groups)));
        }
    }

    /// Each published figure is a function of group sums. So what a reader can work out by adding and subtracting them
    /// with some factors is a combination of ballots; it concerns nobody or at least 4 people, and who knows two of
    /// these ballots is left with two others.
    @Test
    void noCombinationOfTheSumsOfTwoRoundsConcernsFewerThanFourPeople() {
        int compared = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(-1 - seed);
            RandomVote first = RandomVote.of(seed);
            RandomVote second = next(first, random);
            PublicationGroups groups = second.groups(List.of(published(first.groups())));
            if (!groups.exposed().isEmpty()
                    || groups.groups().isEmpty()
                    || first.groups().groups().isEmpty()) {
                continue;
            }
            compared += groups.groups().size() > 1 ? 1 : 0;
            List<Set<UUID>> sums = new ArrayList<>(voters(groups));
            sums.addAll(voters(first.groups()));
            for (int[] factors : combinations(sums.size(), random)) {
                assertThat(concerned(sums, factors)).as("seed %d", seed).isNotIn(1L, 2L, 3L);
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void allBallotsStandTogetherWhereAndOnlyWhereNothingElseWouldHelp() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomVote first = RandomVote.of(seed);
            RandomVote second = next(first, new Random(-1 - seed));
            PublicationGroups groups = second.groups(List.of(published(first.groups())));
            if (groups.exposed().isEmpty()) {
                continue;
            }
            assertThat(groups.groups()).hasSize(1);
            List<Set<UUID>> sums = new ArrayList<>(voters(groups));
            sums.addAll(voters(first.groups()));
            assertThat(everyCombination(sums.size()).stream().map(factors -> concerned(sums, factors)))
                    .as("seed %d", seed)
                    .containsAnyOf(1L, 2L, 3L);
        }
    }

    /// All ways in which a group of 4 may have ranked 3 pain points in tiers: whatever its sums, and whatever two
    /// of the four know of their own ballots, neither of the others is told, unless the two gave a pain point the
    /// same points.
    @Test
    void twoOfAGroupWhoPutTheirBallotsTogetherDoNotLearnAThird() {
        List<long[]> ballots = everyBallotOfThree();
        Map<List<Long>, List<long[][]>> byRest = new HashMap<>();
        for (long[] third : ballots) {
            for (long[] fourth : ballots) {
                byRest.computeIfAbsent(sum(third, fourth), _ -> new ArrayList<>())
                        .add(new long[][] {third, fourth});
            }
        }
        byRest.values().forEach(possible -> {
            for (int painPoint = 0; painPoint < 3; painPoint++) {
                int j = painPoint;
                long values =
                        possible.stream().map(pair -> pair[0][j]).distinct().count();
                boolean unanimous = possible.stream().allMatch(pair -> pair[0][j] == pair[1][j]);
                assertThat(values > 1 || unanimous).isTrue();
            }
        });
    }

    /// 4, 3 and 1 ballots: the single one used to follow from the steps in which points move.
    @Test
    void theStepsOfPointsDoNotTellTheOnlyBallotOfADepartment() {
        List<UUID> painPoints =
                IntStream.range(0, 5).mapToObj(i -> new UUID(1, i)).toList();
        List<UUID> departments =
                IntStream.range(0, 3).mapToObj(i -> new UUID(2, i)).toList();
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<CastBallot> ballots = new ArrayList<>();
            for (int voter = 0; voter < 8; voter++) {
                int department = voter < 4 ? 0 : voter < 7 ? 1 : 2;
                ballots.add(new CastBallot(
                        new UUID(3, voter), departments.get(department), RandomVote.tiers(random, painPoints)));
            }
            RandomVote vote = new RandomVote(painPoints, ballots, Map.of(), departments);
            PublicationGroups groups = vote.groups();
            assertThat(groups.groups()).extracting(PublicationGroup::ballots).containsExactly(4, 4);
            List<CastBallot> swapped = new ArrayList<>(ballots);
            swapped.set(7, as(ballots.get(7), ballots.get(4)));
            swapped.set(4, as(ballots.get(4), ballots.get(7)));
            assertThat(published(vote.with(swapped).outcome())).isEqualTo(published(vote.outcome()));
            told += ballots.get(7).tiers().equals(ballots.get(4).tiers()) ? 1 : 0;
        }
        assertThat(told).isLessThan(20);
    }

    /// Without what depends on single ballots: rank intervals, the tie correction of agreement and what follows from
    /// it, and the pet-project flags that rest on one voter.
    private static RankingOutcome published(RankingOutcome outcome) {
        return new RankingOutcome(
                outcome.settings(),
                outcome.ballots(),
                outcome.painPoints().stream()
                        .map(pain -> new PainPointOutcome(
                                pain.painPointId(),
                                pain.literal(),
                                pain.perHead(),
                                pain.weighted(),
                                pain.breadth(),
                                pain.ruleSensitive(),
                                new RankInterval(0, 0),
                                new PetProject(false, pain.petProject().departments()),
                                pain.contributions()))
                        .toList(),
                outcome.groups().stream()
                        .map(group -> new GroupOutcome(
                                group.departmentIds(),
                                group.ballots(),
                                group.weight(),
                                squares(group.agreement()),
                                group.reason()))
                        .toList(),
                squares(outcome.agreement()),
                outcome.secondOpinion(),
                outcome.protection(),
                outcome.reasons());
    }

    private static Agreement squares(Agreement agreement) {
        double squares = agreement instanceof KendallsW w ? w.sumOfSquares() : 0;
        return new Agreement.Undefined("S = " + squares);
    }

    private static EarlierPublication published(PublicationGroups groups) {
        return new EarlierPublication("First", groups.smallest(), voters(groups));
    }

    private static List<Set<UUID>> voters(PublicationGroups groups) {
        return groups.groups().stream().map(PublicationGroup::voters).toList();
    }

    private static RankingOutcome outcome(RandomVote vote, PublicationGroups groups) {
        return RankingOutcome.of(vote.painPoints(), vote.ballots(), vote.weights(), groups, RandomVote.SETTINGS);
    }

    /// The next round of the same people: some stay away, some are new, some move; half of the time everybody stays.
    private static RandomVote next(RandomVote first, Random random) {
        List<CastBallot> ballots = new ArrayList<>();
        int leaving = random.nextBoolean() ? 0 : random.nextInt(6);
        for (CastBallot ballot : first.ballots()
                .subList(
                        Math.min(leaving, first.ballots().size()),
                        first.ballots().size())) {
            UUID moved = random.nextInt(8) == 0
                    ? first.departments().get(random.nextInt(first.departments().size()))
                    : ballot.departmentId();
            ballots.add(new CastBallot(ballot.stakeholderId(), moved, ballot.tiers()));
        }
        int joining = random.nextBoolean() ? 0 : random.nextInt(8);
        for (int voter = 0; voter < joining; voter++) {
            ballots.add(new CastBallot(
                    RandomVote.id(random),
                    first.departments().get(random.nextInt(first.departments().size())),
                    RandomVote.tiers(random, first.painPoints())));
        }
        return first.with(ballots);
    }

    /// The people who stand in the same groups of all these rounds.
    private static Map<UUID, List<Integer>> cells(List<PublicationGroups> rounds) {
        Map<UUID, List<Integer>> cells = new HashMap<>();
        for (int round = 0; round < rounds.size(); round++) {
            List<PublicationGroup> groups = rounds.get(round).groups();
            for (int group = 0; group < groups.size(); group++) {
                for (UUID voter : groups.get(group).voters()) {
                    cells.computeIfAbsent(voter, _ -> new ArrayList<>()).add(round * 100 + group);
                }
            }
        }
        return cells;
    }

    /// The same sums within each cell: ballots change hands, and two of them exchange neighbours the other way round.
    private static List<CastBallot> redistributed(
            List<CastBallot> ballots, Map<UUID, List<Integer>> cells, Random random) {
        Map<List<Integer>, List<Integer>> byCell = IntStream.range(0, ballots.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> cells.getOrDefault(ballots.get(i).stakeholderId(), List.of(-1 - i))));
        List<CastBallot> others = new ArrayList<>(ballots);
        List<List<Integer>> inOrder = new ArrayList<>(byCell.values());
        inOrder.sort((one, other) -> Integer.compare(one.getFirst(), other.getFirst()));
        for (List<Integer> cell : inOrder) {
            List<Integer> from = new ArrayList<>(cell);
            Collections.shuffle(from, random);
            for (int i = 0; i < cell.size(); i++) {
                others.set(cell.get(i), as(ballots.get(cell.get(i)), ballots.get(from.get(i))));
            }
            if (cell.size() > 1) {
                exchangeNeighbours(others, cell.get(0), cell.get(1));
                tieNeighbours(others, cell.get(0), cell.get(1));
            }
        }
        return others;
    }

    /// The person of the one with the tiers of the other.
    private static CastBallot as(CastBallot person, CastBallot said) {
        return new CastBallot(person.stakeholderId(), person.departmentId(), said.tiers());
    }

    /// Where one ballot has i directly before j and the other j directly before i, each alone in its tier, both turn
    /// them round: every sum stays.
    private static void exchangeNeighbours(List<CastBallot> ballots, int one, int other) {
        List<List<UUID>> first = new ArrayList<>(ballots.get(one).tiers());
        List<List<UUID>> second = new ArrayList<>(ballots.get(other).tiers());
        for (int place = 0; place + 1 < first.size(); place++) {
            for (int against = 0; against + 1 < second.size(); against++) {
                boolean turned = first.get(place).equals(second.get(against + 1))
                        && first.get(place + 1).equals(second.get(against))
                        && first.get(place).size() == 1
                        && first.get(place + 1).size() == 1;
                if (turned) {
                    Collections.swap(first, place, place + 1);
                    Collections.swap(second, against, against + 1);
                    ballots.set(one, tiers(ballots.get(one), first));
                    ballots.set(other, tiers(ballots.get(other), second));
                    return;
                }
            }
        }
    }

    /// Where two ballots have i and j the opposite way round, both may tie them: the sums stay, the ties do not.
    private static void tieNeighbours(List<CastBallot> ballots, int one, int other) {
        List<List<UUID>> first = new ArrayList<>(ballots.get(one).tiers());
        List<List<UUID>> second = new ArrayList<>(ballots.get(other).tiers());
        if (first.size() > 1
                && second.size() > 1
                && first.get(0).size() == 1
                && first.get(1).size() == 1
                && first.get(0).equals(second.get(1))
                && first.get(1).equals(second.get(0))) {
            ballots.set(one, tiers(ballots.get(one), tied(first)));
            ballots.set(other, tiers(ballots.get(other), tied(second)));
        }
    }

    private static List<List<UUID>> tied(List<List<UUID>> tiers) {
        List<List<UUID>> tied = new ArrayList<>();
        tied.add(List.of(tiers.get(0).getFirst(), tiers.get(1).getFirst()));
        tied.addAll(tiers.subList(2, tiers.size()));
        return tied;
    }

    private static CastBallot tiers(CastBallot ballot, List<List<UUID>> tiers) {
        return new CastBallot(ballot.stakeholderId(), ballot.departmentId(), tiers);
    }

    private static long concerned(List<Set<UUID>> sums, int[] factors) {
        Map<UUID, Integer> left = new HashMap<>();
        for (int sum = 0; sum < factors.length; sum++) {
            for (UUID voter : sums.get(sum)) {
                left.merge(voter, factors[sum], Integer::sum);
            }
        }
        return left.values().stream().filter(factor -> factor != 0).count();
    }

    private static List<int[]> combinations(int sums, Random random) {
        return sums <= 7
                ? everyCombination(sums)
                : IntStream.range(0, 500)
                        .mapToObj(_ -> random.ints(sums, -2, 3).toArray())
                        .toList();
    }

    /// Every sum taken away, left out or added.
    private static List<int[]> everyCombination(int sums) {
        List<int[]> all = new ArrayList<>();
        for (int number = 0; number < Math.pow(3, sums); number++) {
            int rest = number;
            int[] factors = new int[sums];
            for (int sum = 0; sum < sums; sum++) {
                factors[sum] = rest % 3 - 1;
                rest /= 3;
            }
            all.add(factors);
        }
        return all;
    }

    private static List<long[]> everyBallotOfThree() {
        List<long[]> ballots = new ArrayList<>();
        for (int first = 0; first < 4; first++) {
            for (int second = 0; second < 4; second++) {
                for (int third = 0; third < 4; third++) {
                    ballots.add(units(new int[] {first, second, third}));
                }
            }
        }
        return ballots;
    }

    /// @param tier of each pain point, 3 = unranked
    private static long[] units(int[] tier) {
        List<int[]> tiers = IntStream.range(0, 3)
                .mapToObj(place -> IntStream.range(0, 3)
                        .filter(painPoint -> tier[painPoint] == place)
                        .toArray())
                .filter(some -> some.length > 0)
                .toList();
        long[] units = new long[3];
        BallotPoints.of(tiers, 3).addTo(units, 1);
        return units;
    }

    private static List<Long> sum(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToObj(i -> one[i] + other[i]).toList();
    }
}
