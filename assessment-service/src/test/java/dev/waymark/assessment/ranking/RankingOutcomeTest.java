package dev.waymark.assessment.ranking;

import static dev.waymark.assessment.ranking.ExampleVote.A;
import static dev.waymark.assessment.ranking.ExampleVote.B;
import static dev.waymark.assessment.ranking.ExampleVote.C;
import static dev.waymark.assessment.ranking.ExampleVote.D;
import static dev.waymark.assessment.ranking.ExampleVote.IT;
import static dev.waymark.assessment.ranking.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.ranking.ExampleVote.SALES;
import static dev.waymark.assessment.ranking.ExampleVote.SERVICE;
import static dev.waymark.assessment.ranking.ExampleVote.alike;
import static dev.waymark.assessment.ranking.ExampleVote.ballots;
import static dev.waymark.assessment.ranking.ExampleVote.service;
import static dev.waymark.assessment.ranking.ExampleVote.tied;
import static dev.waymark.assessment.ranking.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
        assertThat(RankingOutcome.of(PAIN_POINTS, ballots(), Map.of(), literal).painPoints())
                .extracting(PainPointOutcome::painPointId)
                .containsExactly(A, B, C, D);
    }

    @Test
    void theExampleIsShownAsTheDomainShowsIt() {
        PainPointOutcome b = example.painPoints().getFirst();
        assertThat(b.literal().points()).isCloseTo(866.7, within(0.05));
        assertThat(b.perHead().points()).isCloseTo(225.9, within(0.05));
        assertThat(b.weighted()).isEqualTo(b.perHead());
        assertThat(b.breadth()).isCloseTo(2.84, within(0.005));
        assertThat(b.ruleSensitive()).isFalse();
        assertThat(((KendallsW) example.agreement()).coefficient()).isCloseTo(0.4036, within(0.00005));
        assertThat(example.withheld()).isEmpty();
        assertThat(example.ballots()).isEqualTo(13);
    }

    @Test
    void aDepartmentOfTwoBallotsIsWithheldWithTheReason() {
        assertThat(example.departments())
                .extracting(DepartmentOutcome::departmentId)
                .startsWith(SERVICE)
                .containsExactlyInAnyOrder(SERVICE, IT, SALES);
        assertThat(example.departments().getFirst().withheld()).isNull();
        assertThat(((KendallsW) example.departments().getFirst().agreement()).coefficient())
                .isCloseTo(0.9309, within(0.00005));
        String reason = "2 ballots: groups with fewer than 3 ballots are not shown on their own.";
        assertThat(example.departments().subList(1, 3)).allSatisfy(department -> {
            assertThat(department.ballots()).isEqualTo(2);
            assertThat(department.withheld()).isEqualTo(reason);
            assertThat(department.agreement()).isEqualTo(new Agreement.Withheld(reason));
        });
    }

    @Test
    void onlyShownDepartmentsHaveContributions() {
        assertThat(example.painPoints())
                .allSatisfy(painPoint -> assertThat(painPoint.contributions())
                        .extracting(DepartmentContribution::departmentId)
                        .containsExactly(SERVICE));
    }

    @Test
    void intervalsBelongToTheirPainPoints() {
        assertThat(example.painPoints())
                .filteredOn(PainPointOutcome::painPointId, D)
                .extracting(PainPointOutcome::interval)
                .containsExactly(new RankInterval(4, 4));
    }

    @Test
    void besideOneLargeDepartmentASmallOneCannotBeComputed() {
        RankingOutcome two = outcome(PAIN_POINTS, together(service(), alike("it", 2, IT, C, B, D, A)));
        assertThat(two.painPoints()).hasSize(4).allSatisfy(painPoint -> {
            assertThat(painPoint.perHead()).isNotNull();
            assertThat(painPoint.literal()).isNull();
            assertThat(painPoint.breadth()).isNull();
            assertThat(painPoint.contributions()).isEmpty();
        });
        assertThat(two.agreement()).isInstanceOf(Agreement.Withheld.class);
        assertThat(two.withheld())
                .extracting(Withheld::figure)
                .containsExactly(Withheld.Figure.LITERAL, Withheld.Figure.BREADTH);
        assertThat(two.departments().getFirst().withheld())
                .isEqualTo(
                        "Beside what is shown, it would give away the figures of a group with fewer than 3 ballots.");
    }

    @Test
    void weightsThatWouldExposeASmallDepartmentWithholdTheWeightedRule() {
        RankingOutcome weighted = RankingOutcome.of(PAIN_POINTS, ballots(), Map.of(IT, 2.0), ExampleVote.SETTINGS);
        assertThat(weighted.painPoints()).allSatisfy(painPoint -> {
            assertThat(painPoint.literal()).isNotNull();
            assertThat(painPoint.weighted()).isNull();
        });
        assertThat(weighted.withheld()).extracting(Withheld::figure).containsExactly(Withheld.Figure.WEIGHTED);
        assertThat(weighted.departments())
                .filteredOn(DepartmentOutcome::departmentId, IT)
                .extracting(DepartmentOutcome::weight)
                .containsExactly(2.0);
    }

    @Test
    void twoBallotsAreNotShownAtAll() {
        RankingOutcome two = outcome(PAIN_POINTS, alike("it", 2, IT, A, B));
        assertThat(two.painPoints()).isEmpty();
        assertThat(two.ballots()).isEqualTo(2);
        assertThat(two.withheld())
                .containsExactly(new Withheld(
                        Withheld.Figure.ROUND,
                        "2 ballots: groups with fewer than 3 ballots are not shown on their own."));
        assertThat(two.departments())
                .singleElement()
                .satisfies(department -> assertThat(department.agreement()).isInstanceOf(Agreement.Withheld.class));
    }

    @Test
    void oneBallotIsSpokenOfAsOne() {
        assertThat(outcome(PAIN_POINTS, alike("it", 1, IT, A))
                        .withheld()
                        .getFirst()
                        .reason())
                .startsWith("1 ballot: ");
    }

    @Test
    void aRoundWithoutBallotsShowsNothing() {
        RankingOutcome none = outcome(PAIN_POINTS, List.of());
        assertThat(none.painPoints()).isEmpty();
        assertThat(none.departments()).isEmpty();
        assertThat(none.withheld().getFirst().reason()).startsWith("0 ballots: ");
    }

    @Test
    void threeBallotsOfOneDepartmentAreShownInFull() {
        RankingOutcome three = outcome(PAIN_POINTS, alike("it", 3, IT, A, B, C, D));
        assertThat(three.withheld()).isEmpty();
        assertThat(three.painPoints().getFirst().contributions()).hasSize(1);
        assertThat(((KendallsW) three.agreement()).coefficient()).isEqualTo(1);
    }

    @Test
    void threeDepartmentsOfOneBallotShowOnlyWhatTheyAddUpTo() {
        RankingOutcome lone = outcome(
                PAIN_POINTS, together(alike("1", 1, IT, A), alike("2", 1, SALES, B), alike("3", 1, SERVICE, C)));
        assertThat(lone.painPoints()).hasSize(4).allSatisfy(painPoint -> {
            assertThat(painPoint.literal()).isNotNull();
            assertThat(painPoint.contributions()).isEmpty();
        });
        assertThat(lone.departments()).extracting(DepartmentOutcome::withheld).doesNotContainNull();
    }

    @Test
    void aRuleForPrioritiesThatRestsOnASmallDepartmentWithholdsTheRound() {
        RankingSettings weighted = new RankingSettings(RankingRule.WEIGHTED, 5, 10, 1);
        RankingOutcome outcome = RankingOutcome.of(PAIN_POINTS, ballots(), Map.of(SERVICE, 0.0, SALES, 0.0), weighted);
        assertThat(outcome.painPoints()).isEmpty();
        assertThat(outcome.withheld()).extracting(Withheld::figure).containsExactly(Withheld.Figure.ROUND);
    }

    @Test
    void theOnlyPainPointIsFirstWithHundred() {
        RankingOutcome one = outcome(List.of(A), alike("it", 3, IT, A));
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
                tied("3", IT, List.of(PAIN_POINTS)));
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
        List<CastBallot> empty = List.of(tied("1", IT, List.of()), tied("2", IT, List.of()), tied("3", IT, List.of()));
        RankingOutcome nothing = outcome(List.of(), empty);
        assertThat(nothing.painPoints()).isEmpty();
        assertThat(nothing.agreement()).isInstanceOf(Agreement.Undefined.class);
    }

    @Test
    void theReasonsNameTheFormulasAndTheirValues() {
        assertThat(example.reasons())
                .anyMatch(reason -> reason.contains("m = 4"))
                .anyMatch(reason -> reason.contains("PER_HEAD = Σ_d P_dj/n_d"))
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
        return RankingOutcome.of(painPoints, ballots, Map.of(), ExampleVote.SETTINGS);
    }
}
