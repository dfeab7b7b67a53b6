package dev.waymark.assessment.pain.outcome;

import static dev.waymark.assessment.pain.tally.ExampleVote.A;
import static dev.waymark.assessment.pain.tally.ExampleVote.B;
import static dev.waymark.assessment.pain.tally.ExampleVote.C;
import static dev.waymark.assessment.pain.tally.ExampleVote.D;
import static dev.waymark.assessment.pain.tally.ExampleVote.IT;
import static dev.waymark.assessment.pain.tally.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.pain.tally.ExampleVote.SALES;
import static dev.waymark.assessment.pain.tally.ExampleVote.SERVICE;
import static dev.waymark.assessment.pain.tally.ExampleVote.alike;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballots;
import static dev.waymark.assessment.pain.tally.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.ExampleVote;
import dev.waymark.assessment.pain.tally.OrganisationalPain;
import dev.waymark.assessment.pain.tally.RandomVote;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PetProjectsTest {

    private static final PetProject NONE = new PetProject(false, List.of());

    static Stream<RandomVote> votes() {
        return RandomVote.several();
    }

    @Test
    void fourPainPointsAreAllAmongTheTopFiveAnyway() {
        assertThat(test(ballots(), 5)).containsOnly(NONE);
    }

    @Test
    void aTopPlaceThatRestsOnOneDepartmentNamesIt() {
        List<CastBallot> pet = together(
                alike("service", 3, SERVICE, A), alike("it", 3, IT, B, C, D), alike("sales", 3, SALES, B, C, D));
        assertThat(test(pet, 3)).containsExactly(new PetProject(true, List.of(SERVICE)), NONE, NONE, NONE);
    }

    @Test
    void aGroupIsLeftOutAndNamedAsAWhole() {
        List<CastBallot> pet = together(
                alike("service", 3, SERVICE, A),
                alike("it", 3, IT, A),
                alike("sales", 9, SALES, B, C, D),
                alike("more", 9, ExampleVote.id("More"), B, C, D));
        List<List<UUID>> groups = List.of(List.of(SERVICE, IT), List.of(SALES), List.of(ExampleVote.id("More")));
        assertThat(PetProjects.of(
                        CountedBallots.of(PAIN_POINTS, pet, Map.of(), groups),
                        new RankingSettings(RankingRule.PER_HEAD, 3, 1, 1)))
                .containsExactly(new PetProject(true, List.of(SERVICE, IT)), NONE, NONE, NONE);
    }

    @Test
    void aTopPlaceThatRestsOnOneVoterIsFlaggedWithoutAName() {
        List<CastBallot> pet = together(alike("most", 6, IT, B, C, D), alike("one", 1, IT, A));
        assertThat(test(pet, 3).subList(0, 3)).containsExactly(NONE, NONE, NONE);
        assertThat(test(together(pet, alike("two", 1, IT, A, D)), 3).get(3)).isEqualTo(NONE);
        List<CastBallot> lone = together(alike("some", 3, IT, B, C), alike("one", 1, IT, A));
        assertThat(test(lone, 3)).containsExactly(new PetProject(true, List.of()), NONE, NONE, NONE);
    }

    @Test
    void whatNobodyNamedIsNeverAmongTheTop() {
        assertThat(test(alike("x", 5, IT, A), 3)).containsOnly(NONE);
    }

    @Test
    void theOnlyVoterIsNotLeftOut() {
        assertThat(test(alike("x", 1, IT, A, B), 1)).containsOnly(NONE);
    }

    @Test
    void withoutBallotsNothingIsAPet() {
        assertThat(test(List.of(), 1)).containsOnly(NONE);
    }

    @ParameterizedTest
    @MethodSource("votes")
    void theVerdictIsThatOfVotesHeldWithoutEachOne(RandomVote vote) {
        int top = RandomVote.SETTINGS.top();
        Set<UUID> before = top(vote, vote.ballots(), top);
        Set<UUID> flagged = new HashSet<>();
        for (CastBallot left : vote.ballots()) {
            flagged.addAll(lost(vote, before, other -> !other.equals(left)));
            flagged.addAll(lost(vote, before, other -> !other.departmentId().equals(left.departmentId())));
        }
        List<PetProject> verdicts = PetProjects.of(
                CountedBallots.of(vote.painPoints(), vote.ballots(), vote.weights()), RandomVote.SETTINGS);
        for (int j = 0; j < verdicts.size(); j++) {
            assertThat(verdicts.get(j).flagged())
                    .isEqualTo(flagged.contains(vote.painPoints().get(j)));
        }
    }

    private static Set<UUID> lost(RandomVote vote, Set<UUID> before, Predicate<CastBallot> kept) {
        List<CastBallot> rest = vote.ballots().stream().filter(kept).toList();
        Set<UUID> lost = new HashSet<>(rest.isEmpty() ? Set.of() : before);
        lost.removeAll(top(vote, rest, RandomVote.SETTINGS.top()));
        return lost;
    }

    private static Set<UUID> top(RandomVote vote, List<CastBallot> ballots, int top) {
        Set<UUID> among = new HashSet<>();
        for (var pain : OrganisationalPain.of(vote.painPoints(), ballots, vote.weights())
                .painPoints()) {
            boolean allFit = vote.painPoints().size() <= top;
            if (pain.perHead().rank() <= top && (allFit || pain.perHead().points() > 0)) {
                among.add(pain.painPointId());
            }
        }
        return among;
    }

    private static List<PetProject> test(List<CastBallot> ballots, int top) {
        CountedBallots counted = CountedBallots.of(PAIN_POINTS, new ArrayList<>(ballots), Map.of());
        return PetProjects.of(counted, new RankingSettings(RankingRule.PER_HEAD, top, 1, 1));
    }
}
