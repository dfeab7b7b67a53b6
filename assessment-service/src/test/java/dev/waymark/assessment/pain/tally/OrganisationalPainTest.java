package dev.waymark.assessment.pain.tally;

import static dev.waymark.assessment.pain.tally.ExampleVote.A;
import static dev.waymark.assessment.pain.tally.ExampleVote.B;
import static dev.waymark.assessment.pain.tally.ExampleVote.C;
import static dev.waymark.assessment.pain.tally.ExampleVote.D;
import static dev.waymark.assessment.pain.tally.ExampleVote.IT;
import static dev.waymark.assessment.pain.tally.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.pain.tally.ExampleVote.SALES;
import static dev.waymark.assessment.pain.tally.ExampleVote.SERVICE;
import static dev.waymark.assessment.pain.tally.ExampleVote.alike;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballot;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballots;
import static dev.waymark.assessment.pain.tally.ExampleVote.tied;
import static dev.waymark.assessment.pain.tally.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.pain.tally.OrganisationalPain.PainPointPain;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class OrganisationalPainTest {

    private static final double SHOWN_DECIMAL = 0.05;

    private final List<PainPointPain> example =
            OrganisationalPain.of(PAIN_POINTS, ballots(), Map.of()).painPoints();

    @Test
    void theExampleHasItsLiteralPoints() {
        assertThat(each(example, pain -> pain.literal().points()))
                .containsExactly(new double[] {900.0, 866.7, 700.0, 133.3}, within(SHOWN_DECIMAL));
    }

    @Test
    void theExampleHasItsPerHeadPoints() {
        assertThat(each(example, pain -> pain.perHead().points()))
                .containsExactly(new double[] {100.0, 225.9, 207.4, 66.7}, within(SHOWN_DECIMAL));
    }

    @Test
    void theExampleHasItsBreadth() {
        assertThat(each(example, PainPointPain::breadth))
                .containsExactly(new double[] {1.0, 2.84, 2.67, 2.0}, within(0.005));
    }

    @Test
    void aGroupCountsAsOftenAsItHasDepartmentsAndSpreadsEquallyOverThem() {
        List<PainPointPain> grouped = OrganisationalPain.of(CountedBallots.of(
                        PAIN_POINTS, ballots(), Map.of(), List.of(List.of(IT, SALES), List.of(SERVICE))))
                .painPoints();
        assertThat(each(grouped, pain -> pain.literal().points()))
                .containsExactly(each(example, pain -> pain.literal().points()));
        assertThat(each(grouped, pain -> pain.perHead().points()))
                .containsExactly(new double[] {100.0, 225.9, 207.4, 66.7}, within(SHOWN_DECIMAL));
        assertThat(each(grouped, PainPointPain::breadth))
                .containsExactly(new double[] {1.0, 2.93, 2.77, 2.0}, within(0.005));
        assertThat(grouped.get(1).contributions().getFirst())
                .satisfies(both -> assertThat(both.perHead()).isCloseTo(83.33, within(0.005)))
                .satisfies(both -> assertThat(both.share()).isCloseTo(2 * 83.333 / 225.926, within(0.0001)));
    }

    @Test
    void aGroupWeighsTheSumOfItsDepartmentsWeights() {
        List<PainPointPain> grouped = OrganisationalPain.of(CountedBallots.of(
                        PAIN_POINTS, ballots(), Map.of(IT, 2.0), List.of(List.of(SERVICE), List.of(SALES, IT))))
                .painPoints();
        assertThat(grouped.get(1).weighted().points()).isCloseTo(59.26 + 3 * 83.33, within(0.05));
        assertThat(grouped.get(1).perHead().points()).isCloseTo(59.26 + 2 * 83.33, within(0.05));
    }

    @Test
    void everyDepartmentThatVotedStandsInOneGroup() {
        for (List<List<UUID>> groups : List.of(
                List.of(List.of(SERVICE, IT)),
                List.of(List.of(SERVICE, IT), List.of(IT, SALES)),
                List.of(List.of(SERVICE, IT, SALES, A)))) {
            assertThatThrownBy(() -> CountedBallots.of(PAIN_POINTS, ballots(), Map.of(), groups))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("are in groups");
        }
    }

    @Test
    void theRulesOrderTheExampleDifferently() {
        assertThat(each(example, pain -> pain.literal().rank())).containsExactly(1, 2, 3, 4);
        assertThat(each(example, pain -> pain.perHead().rank())).containsExactly(3, 1, 2, 4);
    }

    @Test
    void aRankThatMovesByTwoBetweenRulesIsRuleSensitive() {
        assertThat(example).extracting(PainPointPain::ruleSensitive).containsExactly(true, false, false, false);
    }

    @Test
    void contributionsOfDepartmentsAddUpToTheRules() {
        PainPointPain b = example.get(1);
        assertThat(b.contributions())
                .extracting(GroupContribution::departmentIds)
                .containsExactlyInAnyOrder(List.of(SERVICE), List.of(IT), List.of(SALES));
        assertThat(contribution(b, SERVICE).points()).isCloseTo(533.33, within(0.01));
        assertThat(contribution(b, IT).points()).isCloseTo(133.33, within(0.01));
        assertThat(contribution(b, SALES).perHead()).isCloseTo(100, within(1e-9));
        assertThat(contribution(b, SALES).share()).isCloseTo(100 / 225.926, within(1e-5));
    }

    @Test
    void withoutWeightsTheWeightedRuleIsThePerHeadRule() {
        assertThat(each(example, pain -> pain.weighted().points()))
                .containsExactly(each(example, pain -> pain.perHead().points()));
    }

    @Test
    void aWeightMultipliesItsDepartmentOnly() {
        List<PainPointPain> weighted =
                OrganisationalPain.of(PAIN_POINTS, ballots(), Map.of(IT, 3.0)).painPoints();
        double expected = 225.926 + 2 * 200.0 / 3;
        assertThat(weighted.get(1).weighted().points()).isCloseTo(expected, within(0.001));
        assertThat(weighted.get(1).perHead()).isEqualTo(example.get(1).perHead());
    }

    @Test
    void aDepartmentOfWeightZeroDoesNotMoveTheWeightedRule() {
        Map<UUID, Double> onlyService = Map.of(IT, 0.0, SALES, 0.0);
        List<PainPointPain> pains =
                OrganisationalPain.of(PAIN_POINTS, ballots(), onlyService).painPoints();
        assertThat(each(pains, pain -> pain.weighted().rank())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void anUnrankedPainPointWeighsNothingButItsVoterCounts() {
        List<CastBallot> ballots = List.of(ballot("1", IT, A, B), ballot("2", IT, A, C));
        PainPointPain b = pains(ballots).get(1);
        assertThat(b.literal().points()).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(b.perHead().points()).isCloseTo(100.0 / 3, within(1e-9));
    }

    @Test
    void oneBallotDecidesAlone() {
        List<PainPointPain> pains = pains(List.of(ballot("1", IT, D, C, B, A)));
        assertThat(each(pains, pain -> pain.perHead().rank())).containsExactly(4, 3, 2, 1);
        assertThat(each(pains, PainPointPain::breadth)).containsExactly(0, 1, 1, 1);
    }

    @Test
    void whatEverybodyTiesIsTied() {
        List<CastBallot> ballots = List.of(
                tied("1", IT, List.of(PAIN_POINTS)),
                tied("2", SALES, List.of(List.of(C, A, D, B))),
                tied("3", SALES, List.of(PAIN_POINTS)));
        assertThat(each(pains(ballots), pain -> pain.perHead().rank())).containsOnly(1);
        assertThat(each(pains(ballots), PainPointPain::breadth)).containsOnly(2);
    }

    @Test
    void aTieOnPaperIsATieWhateverTheDepartmentsSizes() {
        List<CastBallot> ballots = together(
                alike("a", 3, SERVICE, A), alike("b", 4, SERVICE, B),
                alike("c", 3, IT, B), alike("d", 4, IT, A));
        List<PainPointPain> pains = pains(ballots);
        assertThat(pains.get(0).perHead().rank()).isEqualTo(1);
        assertThat(pains.get(1).perHead().rank()).isEqualTo(1);
    }

    @Test
    void withoutBallotsThereIsNoPain() {
        assertThat(pains(List.of())).allSatisfy(pain -> {
            assertThat(pain.literal()).isEqualTo(new RankedPoints(0, 1));
            assertThat(pain.breadth()).isZero();
            assertThat(pain.contributions()).isEmpty();
        });
    }

    @Test
    void withoutPainPointsThereIsNothingToRank() {
        assertThat(OrganisationalPain.of(List.of(), List.of(), Map.of()).painPoints())
                .isEmpty();
    }

    @Test
    void theOnlyPainPointGetsHundredPerDepartmentThatRanksIt() {
        List<CastBallot> ballots = List.of(ballot("1", IT, A), ballot("2", SALES, A), tied("3", SALES, List.of()));
        PainPointPain only = OrganisationalPain.of(List.of(A), ballots, Map.of())
                .painPoints()
                .getFirst();
        assertThat(only.literal()).isEqualTo(new RankedPoints(200, 1));
        assertThat(only.perHead()).isEqualTo(new RankedPoints(150, 1));
    }

    @Test
    void aBallotMayNotNameAPainPointOutsideTheRound() {
        UUID stranger = ExampleVote.id("stranger");
        assertThatThrownBy(() -> pains(List.of(ballot("1", IT, stranger))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(stranger.toString())
                .hasMessageContaining("round of 4");
    }

    @Test
    void aStakeholderHasOneBallot() {
        assertThatThrownBy(() -> pains(List.of(ballot("1", IT, A), ballot("1", SALES, B))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 ballots of 1 stakeholders");
    }

    @Test
    void aRoundHoldsAPainPointOnce() {
        assertThatThrownBy(() -> OrganisationalPain.of(List.of(A, B, A), List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(A.toString());
    }

    @Test
    void aWeightIsAFiniteNumberOfAtLeastZero() {
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> OrganisationalPain.of(PAIN_POINTS, ballots(), Map.of(IT, weight)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(weight));
        }
    }

    private static List<PainPointPain> pains(List<CastBallot> ballots) {
        return OrganisationalPain.of(PAIN_POINTS, ballots, Map.of()).painPoints();
    }

    private static double[] each(List<PainPointPain> pains, ToDoubleFunction<PainPointPain> figure) {
        return pains.stream().mapToDouble(figure).toArray();
    }

    private static GroupContribution contribution(PainPointPain pain, UUID department) {
        return pain.contributions().stream()
                .filter(contribution -> contribution.departmentIds().equals(List.of(department)))
                .findFirst()
                .orElseThrow();
    }
}
