package dev.waymark.assessment.ranking;

import static dev.waymark.assessment.ranking.ExampleVote.A;
import static dev.waymark.assessment.ranking.ExampleVote.B;
import static dev.waymark.assessment.ranking.ExampleVote.C;
import static dev.waymark.assessment.ranking.ExampleVote.D;
import static dev.waymark.assessment.ranking.ExampleVote.IT;
import static dev.waymark.assessment.ranking.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.ranking.ExampleVote.alike;
import static dev.waymark.assessment.ranking.ExampleVote.ballots;
import static dev.waymark.assessment.ranking.ExampleVote.service;
import static dev.waymark.assessment.ranking.ExampleVote.tied;
import static dev.waymark.assessment.ranking.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    @Test
    void theExampleOfTheMethodHasItsSecondOpinion() {
        assertThat(opinion(PAIN_POINTS, ballots(), RankingRule.PER_HEAD))
                .isEqualTo(new SecondOpinion.Given(List.of(A, B, C, D), 16, 16, true, List.of(1, 1, 1, 1), 2, 6));
    }

    @Test
    void theDistanceIsToTheRuleForPriorities() {
        assertThat(given(ballots(), RankingRule.LITERAL).reversedPairs()).isZero();
    }

    @Test
    void aTieOfTheRuleIsHalfAPair() {
        List<CastBallot> tiedFirst = alike("x", 2, IT, B, A, C, D);
        List<CastBallot> ballots = together(tiedFirst, alike("y", 2, IT, A, B, C, D));
        SecondOpinion.Given given = given(ballots, RankingRule.PER_HEAD);
        assertThat(given.order()).containsExactly(A, B, C, D);
        assertThat(given.reversedPairs()).isEqualTo(0.5);
        assertThat(given.disagreements()).isEqualTo(2);
    }

    @Test
    void theUnrankedAreBelowTheRankedAndTied() {
        List<CastBallot> partial = alike("x", 3, IT, C, B);
        List<CastBallot> lastTier = List.of(
                tied("x 0", IT, List.of(List.of(C), List.of(B), List.of(A, D))),
                tied("x 1", IT, List.of(List.of(C), List.of(B), List.of(D, A))),
                tied("x 2", IT, List.of(List.of(C), List.of(B), List.of(A, D))));
        SecondOpinion.Given given = given(partial, RankingRule.PER_HEAD);
        assertThat(given.order()).containsExactly(C, B, A, D);
        assertThat(given.disagreements()).isEqualTo(1.5);
        assertThat(given(lastTier, RankingRule.PER_HEAD).disagreements()).isEqualTo(given.disagreements());
    }

    @Test
    void whereTheLiteralSumsAreWithheldSoIsTheSecondOpinion() {
        List<CastBallot> two = together(service(), alike("it", 2, IT, C, B, D, A));
        assertThat(opinion(PAIN_POINTS, two, RankingRule.PER_HEAD))
                .isEqualTo(new SecondOpinion.Absent(Withheld.GIVES_AWAY));
    }

    @Test
    void twoBallotsHaveNoSecondOpinion() {
        assertThat(opinion(PAIN_POINTS, alike("it", 2, IT, A, B), RankingRule.PER_HEAD))
                .isEqualTo(new SecondOpinion.Absent(
                        "2 ballots: groups with fewer than 3 ballots are not shown on their own."));
    }

    @Test
    void fortyPainPointsHaveOneAndFortyOneHaveNot() {
        assertThat(opinion(many(40), alike("it", 3, IT, many(40).getLast()), RankingRule.PER_HEAD))
                .isInstanceOfSatisfying(
                        SecondOpinion.Given.class,
                        given -> assertThat(given.order()).startsWith(many(40).getLast()));
        assertThat(opinion(many(41), alike("it", 3, IT, many(41).getLast()), RankingRule.PER_HEAD))
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
        return RankingOutcome.of(painPoints, ballots, Map.of(), settings).secondOpinion();
    }
}
