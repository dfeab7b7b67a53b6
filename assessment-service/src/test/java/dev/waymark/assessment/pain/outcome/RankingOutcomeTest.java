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
import static dev.waymark.assessment.pain.tally.ExampleVote.service;
import static dev.waymark.assessment.pain.tally.ExampleVote.tied;
import static dev.waymark.assessment.pain.tally.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.pain.tally.Agreement;
import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.ExampleVote;
import dev.waymark.assessment.pain.tally.GroupContribution;
import dev.waymark.assessment.pain.tally.KendallsW;
import dev.waymark.assessment.pain.tally.RankedPoints;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingOutcomeTest {

    private final RankingOutcome example = outcome(PAIN_POINTS, ballots());

    @Test
    void painPointsStandInTheOrderOfTheRuleForPriorities() {
        assertThat(example.painPoints())
                .extracting(PainPointOutcome::painPointId)
                .containsExactly(B, C, A, D);
        RankingSettings literal = new RankingSettings(RankingRule.LITERAL, 5, 1, 1);
        assertThat(RankingOutcome.of(PAIN_POINTS, ballots(), Map.of(), ExampleVote.groups(ballots()), literal)
                        .painPoints())
                .extracting(PainPointOutcome::painPointId)
                .containsExactly(A, B, C, D);
    }

    @Test
    void theExampleIsPublishedByItsGroups() {
        PainPointOutcome b = example.painPoints().getFirst();
        assertThat(b.literal().points()).isCloseTo(866.7, within(0.05));
        assertThat(b.perHead().points()).isCloseTo(225.9, within(0.05));
        assertThat(b.weighted()).isEqualTo(b.perHead());
        assertThat(b.breadth()).isCloseTo(2.93, within(0.005));
        assertThat(example.painPoints().get(3).breadth()).isCloseTo(2.0, within(0.005));
        assertThat(b.ruleSensitive()).isFalse();
        assertThat(((KendallsW) example.agreement()).coefficient()).isCloseTo(0.4036, within(0.00005));
        assertThat(example.ballots()).isEqualTo(13);
    }

    @Test
    void departmentsOfTwoBallotsStandTogetherWithTheReason() {
        assertThat(example.groups())
                .extracting(GroupOutcome::departmentIds)
                .containsExactly(List.of(IT, SALES), List.of(SERVICE));
        assertThat(example.groups()).extracting(GroupOutcome::ballots).containsExactly(4, 9);
        assertThat(example.groups()).extracting(GroupOutcome::weight).containsExactly(2.0, 1.0);
        assertThat(example.groups().getFirst().reason()).startsWith("They have fewer than 4 ballots each");
        assertThat(((KendallsW) example.groups().getLast().agreement()).coefficient())
                .isCloseTo(0.9309, within(0.00005));
    }

    @Test
    void aGroupWithoutPointsIsNotAmongTheContributions() {
        assertThat(example.painPoints())
                .filteredOn(PainPointOutcome::painPointId, A)
                .flatExtracting(PainPointOutcome::contributions)
                .extracting(GroupContribution::departmentIds)
                .containsExactly(List.of(SERVICE));
        assertThat(example.painPoints())
                .filteredOn(PainPointOutcome::painPointId, D)
                .flatExtracting(PainPointOutcome::contributions)
                .extracting(GroupContribution::departmentIds)
                .containsExactly(List.of(IT, SALES));
    }

    @Test
    void theAnswerSaysAgainstHowManyItProtects() {
        assertThat(example.protection().smallestGroup()).isEqualTo(4);
        assertThat(example.protection().colludingVoters()).isEqualTo(2);
        assertThat(example.protection().reason())
                .isEqualTo(
                        "Every figure rests on sums of at least 4 ballots: 2 people who put their own ballots together cannot tell another's.");
    }

    @Test
    void intervalsBelongToTheirPainPoints() {
        assertThat(example.painPoints())
                .filteredOn(PainPointOutcome::painPointId, D)
                .extracting(PainPointOutcome::interval)
                .containsExactly(new RankInterval(4, 4));
    }

    @Test
    void besideOneLargeDepartmentASmallOneStandsWithIt() {
        RankingOutcome two = outcome(PAIN_POINTS, together(service(), alike("it", 2, IT, C, B, D, A)));
        assertThat(two.groups()).singleElement().satisfies(group -> {
            assertThat(group.departmentIds()).containsExactly(IT, SERVICE);
            assertThat(group.reason()).contains("joined the smallest group");
        });
        assertThat(two.painPoints())
                .allSatisfy(painPoint -> assertThat(painPoint.perHead().points())
                        .isCloseTo(2 * painPoint.literal().points() / 11, within(1e-9)));
    }

    @Test
    void threeBallotsAreNotShownAtAll() {
        RankingOutcome three = outcome(PAIN_POINTS, alike("it", 3, IT, A, B));
        assertThat(three.painPoints()).isEmpty();
        assertThat(three.groups()).isEmpty();
        assertThat(three.ballots()).isEqualTo(3);
        assertThat(three.protection().reason()).isEqualTo("3 ballots: figures are published of at least 4.");
        assertThat(three.agreement())
                .isEqualTo(new Agreement.Withheld(three.protection().reason()));
    }

    @Test
    void oneBallotIsSpokenOfAsOne() {
        assertThat(outcome(PAIN_POINTS, alike("it", 1, IT, A)).protection().reason())
                .startsWith("1 ballot: ");
    }

    @Test
    void aRoundWithoutBallotsShowsNothing() {
        assertThat(outcome(PAIN_POINTS, List.of()).painPoints()).isEmpty();
        assertThat(outcome(PAIN_POINTS, List.of()).protection().reason()).startsWith("0 ballots: ");
    }

    @Test
    void fourBallotsOfOneDepartmentAreShown() {
        RankingOutcome four = outcome(PAIN_POINTS, alike("it", 4, IT, A, B, C, D));
        assertThat(four.painPoints().getFirst().contributions()).hasSize(1);
        assertThat(((KendallsW) four.agreement()).coefficient()).isEqualTo(1);
    }

    @Test
    void weightsOfZeroLeaveEverythingTied() {
        RankingSettings weighted = new RankingSettings(RankingRule.WEIGHTED, 5, 10, 1);
        Map<UUID, Double> nothing = Map.of(SERVICE, 0.0, SALES, 0.0, IT, 0.0);
        assertThat(RankingOutcome.of(PAIN_POINTS, ballots(), nothing, ExampleVote.groups(ballots()), weighted)
                        .painPoints())
                .extracting(PainPointOutcome::weighted)
                .containsOnly(new RankedPoints(0, 1));
    }

    @Test
    void theOnlyPainPointIsFirstWithHundred() {
        RankingOutcome one = outcome(List.of(A), alike("it", 4, IT, A));
        assertThat(one.painPoints()).singleElement().satisfies(painPoint -> {
            assertThat(painPoint.perHead()).isEqualTo(new RankedPoints(100, 1));
            assertThat(painPoint.interval()).isEqualTo(new RankInterval(1, 1));
            assertThat(painPoint.petProject().flagged()).isFalse();
        });
        assertThat(one.agreement()).isInstanceOf(Agreement.Undefined.class);
    }

    @Test
    void tiesStandInTheOrderOfTheRound() {
        List<CastBallot> tied = List.of(
                tied("1", IT, List.of(PAIN_POINTS)),
                tied("2", IT, List.of(PAIN_POINTS)),
                tied("3", IT, List.of(PAIN_POINTS)),
                tied("4", IT, List.of(PAIN_POINTS)));
        List<UUID> order = List.of(D, B, A, C);
        assertThat(outcome(order, tied).painPoints())
                .extracting(PainPointOutcome::painPointId)
                .containsExactlyElementsOf(order);
        assertThat(outcome(order, tied).painPoints())
                .extracting(painPoint -> painPoint.perHead().rank())
                .containsOnly(1);
    }

    @Test
    void aRoundWithoutPainPointsHasAnEmptyOutcome() {
        List<CastBallot> empty = List.of(
                tied("1", IT, List.of()), tied("2", IT, List.of()), tied("3", IT, List.of()), tied("4", IT, List.of()));
        RankingOutcome nothing = outcome(List.of(), empty);
        assertThat(nothing.painPoints()).isEmpty();
        assertThat(nothing.agreement()).isInstanceOf(Agreement.Undefined.class);
    }

    @Test
    void theReasonsNameTheFormulasAndTheirValues() {
        assertThat(example.reasons())
                .anyMatch(reason -> reason.contains("m = 4"))
                .anyMatch(reason -> reason.contains("PER_HEAD = Σ_g k_g·P_gj/n_g"))
                .anyMatch(reason -> reason.contains("PER_HEAD gives the order"))
                .anyMatch(reason -> reason.contains("1000 resamples"))
                .anyMatch(reason -> reason.contains("top 5"));
        assertThat(example.settings()).isEqualTo(ExampleVote.SETTINGS);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new RankingSettings(RankingRule.PER_HEAD, 0, 1000, 1))
                .hasMessageContaining("top is 0");
        assertThatThrownBy(() -> new RankingSettings(RankingRule.PER_HEAD, 5, 0, 1))
                .hasMessageContaining("resamples is 0");
        assertThatThrownBy(() -> new RankingSettings(RankingRule.PER_HEAD, 5, 100_001, 1))
                .hasMessageContaining("1..100000");
    }

    private static RankingOutcome outcome(List<UUID> painPoints, List<CastBallot> ballots) {
        return RankingOutcome.of(painPoints, ballots, Map.of(), ExampleVote.groups(ballots), ExampleVote.SETTINGS);
    }
}
