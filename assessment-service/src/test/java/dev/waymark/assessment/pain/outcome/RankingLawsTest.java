package dev.waymark.assessment.pain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.GroupContribution;
import dev.waymark.assessment.pain.tally.KendallsW;
import dev.waymark.assessment.pain.tally.OrganisationalPain.PainPointPain;
import dev.waymark.assessment.pain.tally.RandomVote;
import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for every vote, tried on seeded ones.
class RankingLawsTest {

    static Stream<RandomVote> votes() {
        return RandomVote.several();
    }

    @ParameterizedTest
    @MethodSource("votes")
    void theOrderInWhichBallotsArriveChangesNothing(RandomVote vote) {
        List<CastBallot> shuffled = new ArrayList<>(vote.ballots());
        Collections.shuffle(shuffled, new Random(1));
        RandomVote other = vote.with(shuffled);
        assertThat(other.outcome()).isEqualTo(vote.outcome());
        assertThat(other.pain()).isEqualTo(vote.pain());
    }

    @ParameterizedTest
    @MethodSource("votes")
    void renamingPainPointsRenamesTheAnswer(RandomVote vote) {
        Map<UUID, UUID> names = names(vote.painPoints());
        RandomVote other = renamed(vote, names::get, UnaryOperator.identity());
        assertThat(other.outcome()).isEqualTo(renamed(vote.outcome(), names::get, UnaryOperator.identity()));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void listingPainPointsInAnotherOrderChangesNoFigure(RandomVote vote) {
        List<UUID> reversed = vote.painPoints().reversed();
        RandomVote other = new RandomVote(reversed, vote.ballots(), vote.weights(), vote.departments());
        assertThat(other.outcome().painPoints())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("interval")
                .containsExactlyInAnyOrderElementsOf(vote.outcome().painPoints());
        assertThat(other.outcome().agreement()).isEqualTo(vote.outcome().agreement());
    }

    @ParameterizedTest
    @MethodSource("votes")
    void renamingDepartmentsRenamesThemAndChangesNothingElse(RandomVote vote) {
        Map<UUID, UUID> names = names(vote.weights().keySet());
        RandomVote other = renamed(vote, UnaryOperator.identity(), names::get);
        assertThat(other.outcome()).isEqualTo(renamed(vote.outcome(), UnaryOperator.identity(), names::get));
    }

    /// But for the last digits of the sums: 0.1 + 0.2 is not 0.3 in binary.
    @ParameterizedTest
    @MethodSource("votes")
    void weighingEveryDepartmentTimesAsMuchChangesNoRank(RandomVote vote) {
        Map<UUID, Double> scaled = new HashMap<>();
        vote.weights().forEach((id, weight) -> scaled.put(id, weight * 0.7));
        RandomVote other = new RandomVote(vote.painPoints(), vote.ballots(), scaled, vote.departments());
        List<PainPointPain> before = vote.pain().painPoints();
        List<PainPointPain> after = other.pain().painPoints();
        for (int j = 0; j < before.size(); j++) {
            PainPointPain expected = before.get(j);
            assertThat(after.get(j).weighted().rank())
                    .isEqualTo(expected.weighted().rank());
            assertThat(Precision.equal(
                            after.get(j).weighted().points(),
                            expected.weighted().points() * 0.7))
                    .isTrue();
            assertThat(after.get(j))
                    .usingRecursiveComparison()
                    .ignoringFields("weighted")
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("votes")
    void oneMoreBallotNeverLowersASum(RandomVote vote) {
        Random random = new Random(2);
        UUID department = vote.weights().keySet().stream().sorted().findFirst().orElseThrow();
        List<CastBallot> more = new ArrayList<>(vote.ballots());
        more.add(new CastBallot(RandomVote.id(random), department, RandomVote.tiers(random, vote.painPoints())));
        List<PainPointPain> before = vote.pain().painPoints();
        List<PainPointPain> after = vote.with(more).pain().painPoints();
        for (int j = 0; j < before.size(); j++) {
            assertThat(after.get(j).literal().points())
                    .isGreaterThanOrEqualTo(before.get(j).literal().points());
        }
    }

    @ParameterizedTest
    @MethodSource("votes")
    void rankingAPainPointHigherNeverLowersItByAnyRule(RandomVote vote) {
        UUID risen = vote.painPoints().getFirst();
        List<CastBallot> higher =
                vote.ballots().stream().map(ballot -> onTop(risen, ballot)).toList();
        PainPointPain before = vote.pain().painPoints().getFirst();
        PainPointPain after = vote.with(higher).pain().painPoints().getFirst();
        assertThat(after.literal().points())
                .isGreaterThanOrEqualTo(before.literal().points());
        assertThat(after.perHead().points())
                .isGreaterThanOrEqualTo(before.perHead().points());
        assertThat(after.weighted().points())
                .isGreaterThanOrEqualTo(before.weighted().points());
        assertThat(after.perHead().rank()).isLessThanOrEqualTo(before.perHead().rank());
    }

    @ParameterizedTest
    @MethodSource("votes")
    void contributionsAddUp(RandomVote vote) {
        int departments = vote.ballots().stream()
                .map(CastBallot::departmentId)
                .collect(Collectors.toSet())
                .size();
        assertThat(vote.pain().painPoints()).allSatisfy(pain -> {
            assertThat(sum(pain, 0)).isCloseTo(pain.literal().points(), within(1e-8));
            assertThat(sum(pain, 1)).isCloseTo(pain.perHead().points(), within(1e-8));
            assertThat(sum(pain, 2)).isCloseTo(pain.perHead().points() == 0 ? 0 : 1, within(1e-9));
            assertThat(pain.breadth()).isBetween(pain.perHead().points() == 0 ? 0 : 1 - 1e-9, departments + 1e-9);
        });
    }

    @ParameterizedTest
    @MethodSource("votes")
    void anIntervalHoldsItsRank(RandomVote vote) {
        assertThat(vote.outcome().painPoints())
                .allSatisfy(painPoint -> assertThat(painPoint.perHead().rank())
                        .isBetween(
                                painPoint.interval().low(), painPoint.interval().high()));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void agreementIsAShare(RandomVote vote) {
        CountedBallots ballots = CountedBallots.of(vote.painPoints(), vote.ballots(), vote.weights());
        if (KendallsW.of(ballots.ballots(), vote.painPoints().size()) instanceof KendallsW agreement) {
            assertThat(agreement.coefficient()).isBetween(0.0, 1.0);
            assertThat(agreement.pValue()).isBetween(0.0, 1.0);
        } else {
            assertThat(vote.painPoints().size() < 2
                            || vote.ballots().size() < 2
                            || vote.ballots().stream().allMatch(ballot -> tiesAll(vote, ballot)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("votes")
    void onlyGroupsOfEnoughBallotsAreToBeSeen(RandomVote vote) {
        RankingOutcome outcome = vote.outcome();
        assertThat(outcome.painPoints().isEmpty()).isEqualTo(vote.ballots().size() < 4);
        assertThat(outcome.groups())
                .allSatisfy(group -> assertThat(group.ballots()).isGreaterThanOrEqualTo(4));
        assertThat(outcome.groups().stream().mapToInt(GroupOutcome::ballots).sum())
                .isEqualTo(outcome.groups().isEmpty() ? 0 : vote.ballots().size());
        List<List<UUID>> groups =
                outcome.groups().stream().map(GroupOutcome::departmentIds).toList();
        assertThat(outcome.painPoints())
                .flatExtracting(PainPointOutcome::contributions)
                .extracting(GroupContribution::departmentIds)
                .allMatch(groups::contains);
    }

    private static boolean tiesAll(RandomVote vote, CastBallot ballot) {
        return ballot.tiers().isEmpty()
                || ballot.tiers().getFirst().size() == vote.painPoints().size();
    }

    private static double sum(PainPointPain pain, int figure) {
        return pain.contributions().stream()
                .mapToDouble(contribution -> switch (figure) {
                    case 0 -> contribution.points();
                    case 1 -> contribution.perHead();
                    default -> contribution.share();
                })
                .sum();
    }

    private static CastBallot onTop(UUID risen, CastBallot ballot) {
        List<List<UUID>> tiers = new ArrayList<>();
        tiers.add(List.of(risen));
        for (List<UUID> tier : ballot.tiers()) {
            List<UUID> rest =
                    tier.stream().filter(painPoint -> !painPoint.equals(risen)).toList();
            if (!rest.isEmpty()) {
                tiers.add(rest);
            }
        }
        return new CastBallot(ballot.stakeholderId(), ballot.departmentId(), tiers);
    }

    private static Map<UUID, UUID> names(Iterable<UUID> ids) {
        Random random = new Random(3);
        Map<UUID, UUID> names = new HashMap<>();
        ids.forEach(id -> names.put(id, RandomVote.id(random)));
        return names;
    }

    private static RandomVote renamed(RandomVote vote, UnaryOperator<UUID> painPoint, UnaryOperator<UUID> department) {
        List<CastBallot> ballots = vote.ballots().stream()
                .map(ballot -> new CastBallot(
                        ballot.stakeholderId(),
                        department.apply(ballot.departmentId()),
                        ballot.tiers().stream()
                                .map(tier -> tier.stream().map(painPoint).toList())
                                .toList()))
                .toList();
        Map<UUID, Double> weights = new HashMap<>();
        vote.weights().forEach((id, weight) -> weights.put(department.apply(id), weight));
        return new RandomVote(
                vote.painPoints().stream().map(painPoint).toList(),
                ballots,
                weights,
                vote.departments().stream().map(department).toList());
    }

    private static RankingOutcome renamed(
            RankingOutcome outcome, UnaryOperator<UUID> painPoint, UnaryOperator<UUID> department) {
        return new RankingOutcome(
                outcome.settings(),
                outcome.ballots(),
                outcome.painPoints().stream()
                        .map(one -> renamed(one, painPoint, department))
                        .toList(),
                outcome.groups().stream()
                        .map(one -> new GroupOutcome(
                                one.departmentIds().stream().map(department).toList(),
                                one.ballots(),
                                one.weight(),
                                one.agreement(),
                                one.reason()))
                        .toList(),
                outcome.agreement(),
                renamed(outcome.secondOpinion(), painPoint),
                outcome.protection(),
                outcome.reasons());
    }

    private static SecondOpinion renamed(SecondOpinion opinion, UnaryOperator<UUID> painPoint) {
        return switch (opinion) {
            case SecondOpinion.Given given ->
                new SecondOpinion.Given(
                        given.order().stream().map(painPoint).toList(),
                        given.disagreements(),
                        given.bound(),
                        given.proven(),
                        given.tiers().stream()
                                .map(tier -> tier.stream().map(painPoint).toList())
                                .toList(),
                        given.severalBest(),
                        given.components(),
                        given.reversedPairs(),
                        given.pairs());
            case SecondOpinion.Absent absent -> absent;
        };
    }

    private static PainPointOutcome renamed(
            PainPointOutcome one, UnaryOperator<UUID> painPoint, UnaryOperator<UUID> department) {
        return new PainPointOutcome(
                painPoint.apply(one.painPointId()),
                one.literal(),
                one.perHead(),
                one.weighted(),
                one.breadth(),
                one.ruleSensitive(),
                one.interval(),
                new PetProject(
                        one.petProject().flagged(),
                        one.petProject().departments().stream().map(department).toList()),
                one.contributions().stream()
                        .map(contribution -> new GroupContribution(
                                contribution.departmentIds().stream()
                                        .map(department)
                                        .toList(),
                                contribution.points(),
                                contribution.perHead(),
                                contribution.share()))
                        .toList());
    }
}
