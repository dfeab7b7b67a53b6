package dev.waymark.assessment.pain.outcome;

import static dev.waymark.assessment.pain.tally.ExampleVote.A;
import static dev.waymark.assessment.pain.tally.ExampleVote.B;
import static dev.waymark.assessment.pain.tally.ExampleVote.C;
import static dev.waymark.assessment.pain.tally.ExampleVote.D;
import static dev.waymark.assessment.pain.tally.ExampleVote.IT;
import static dev.waymark.assessment.pain.tally.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.pain.tally.ExampleVote.SALES;
import static dev.waymark.assessment.pain.tally.ExampleVote.alike;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballots;
import static dev.waymark.assessment.pain.tally.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.pain.published.SecondOpinionView;
import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.ExampleVote;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    @Test
    void theExampleOfTheMethodHasItsSecondOpinion() {
        assertThat(opinion(PAIN_POINTS, ballots(), RankingRule.PER_HEAD))
                .isEqualTo(new SecondOpinion.Given(
                        List.of(A, B, C, D),
                        14,
                        14,
                        true,
                        List.of(List.of(A), List.of(B), List.of(C), List.of(D)),
                        false,
                        List.of(1, 1, 1, 1),
                        2,
                        6));
    }

    @Test
    void whereAllOrdersAreEquallyGoodTheyAreOneTier() {
        List<CastBallot> opposed = together(alike("x", 4, IT, A, B, C, D), alike("y", 4, SALES, D, C, B, A));
        SecondOpinion.Given given = given(opposed, RankingRule.PER_HEAD);
        assertThat(given.severalBest()).isTrue();
        assertThat(given.tiers())
                .singleElement()
                .satisfies(tier -> assertThat(tier).containsExactlyInAnyOrder(A, B, C, D));
        assertThat(given.components()).containsExactly(4);
        assertThat(SecondOpinionView.from(given).severalBest()).isTrue();
    }

    @Test
    void theDistanceIsToTheRuleForPriorities() {
        assertThat(given(ballots(), RankingRule.LITERAL).reversedPairs()).isZero();
    }

    @Test
    void aTieOfTheRuleIsHalfAPair() {
        List<CastBallot> tiedFirst = alike("x", 4, IT, B, A, C, D);
        List<CastBallot> ballots = together(tiedFirst, alike("y", 4, SALES, A, B, C, D));
        SecondOpinion.Given given = given(ballots, RankingRule.PER_HEAD);
        assertThat(given.order()).containsExactly(A, B, C, D);
        assertThat(given.reversedPairs()).isEqualTo(0.5);
        assertThat(given.disagreements()).isEqualTo(4);
    }

    @Test
    void whatNobodyInAGroupRankedIsTiedBelowTheRest() {
        SecondOpinion.Given given = given(alike("x", 4, IT, C, B), RankingRule.PER_HEAD);
        assertThat(given.order()).containsExactly(C, B, A, D);
        assertThat(given.disagreements()).isEqualTo(2);
    }

    @Test
    void howSingleBallotsOrderAPairTellsNothingBeyondTheSums() {
        List<CastBallot> one =
                together(alike("a", 2, IT, A, B, C, D), alike("b", 2, IT, B, C, A, D), alike("c", 2, IT, C, A, B, D));
        List<CastBallot> other =
                together(alike("a", 2, IT, A, C, B, D), alike("b", 2, IT, B, A, C, D), alike("c", 2, IT, C, B, A, D));
        assertThat(opinion(PAIN_POINTS, one, RankingRule.PER_HEAD))
                .isEqualTo(opinion(PAIN_POINTS, other, RankingRule.PER_HEAD));
    }

    @Test
    void threeBallotsHaveNoSecondOpinion() {
        assertThat(opinion(PAIN_POINTS, alike("it", 3, IT, A, B), RankingRule.PER_HEAD))
                .isEqualTo(new SecondOpinion.Absent("3 ballots: figures are published of at least 4."));
    }

    @Test
    void fortyPainPointsHaveOneAndFortyOneHaveNot() {
        assertThat(opinion(many(40), alike("it", 4, IT, many(40).getLast()), RankingRule.PER_HEAD))
                .isInstanceOfSatisfying(
                        SecondOpinion.Given.class,
                        given -> assertThat(given.order()).startsWith(many(40).getLast()));
        assertThat(opinion(many(41), alike("it", 4, IT, many(41).getLast()), RankingRule.PER_HEAD))
                .isEqualTo(new SecondOpinion.Absent(
                        "An exact order is tried for up to 40 pain points; the round has 41."));
    }

    private static List<UUID> many(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> ExampleVote.id("P" + i))
                .toList();
    }

    private static SecondOpinion.Given given(List<CastBallot> ballots, RankingRule rule) {
        return (SecondOpinion.Given) opinion(PAIN_POINTS, ballots, rule);
    }

    private static SecondOpinion opinion(List<UUID> painPoints, List<CastBallot> ballots, RankingRule rule) {
        RankingSettings settings = new RankingSettings(rule, 5, 10, 1);
        return RankingOutcome.of(painPoints, ballots, Map.of(), ExampleVote.groups(ballots), settings)
                .secondOpinion();
    }
}
