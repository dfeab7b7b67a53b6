package dev.waymark.assessment.pain.tally.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KemenyOrderTest {

    private static final KemenyOrder.Effort SUBSETS_ONLY = new KemenyOrder.Effort(20, 0);
    private static final KemenyOrder.Effort SEARCH_ONLY = new KemenyOrder.Effort(0, 100_000);

    static Stream<PairVote> votes() {
        return IntStream.range(0, 120).mapToObj(PairVote::of);
    }

    @Test
    void theExampleOfTheMethodFollowsItsMajorities() {
        PairVote example = PairVote.of(
                4,
                PairVote.times(7, 1, 2, 3, 4),
                PairVote.times(2, 1, 3, 2, 4),
                PairVote.times(2, 4, 2, 1, 3),
                PairVote.times(2, 4, 1, 2, 3));
        KemenyOrder best = example.kemeny();
        assertThat(best.order()).containsExactly(0, 1, 2, 3);
        assertThat(best.distance()).isEqualTo(16);
        assertThat(best.proven()).isTrue();
        assertThat(best.components()).containsExactly(1, 1, 1, 1);
    }

    /// H. P. Young, *Condorcet's Theory of Voting* (1988), with 60 voters: Condorcet's own example of a cycle.
    @Test
    void condorcetsCycleIsBrokenAtItsSmallestMajority() {
        PairVote cycle = PairVote.of(
                3,
                PairVote.times(23, 1, 2, 3),
                PairVote.times(17, 3, 1, 2),
                PairVote.times(2, 2, 1, 3),
                PairVote.times(10, 2, 3, 1),
                PairVote.times(8, 3, 2, 1));
        KemenyOrder best = cycle.kemeny();
        assertThat(best.order()).containsExactly(1, 2, 0);
        assertThat(best.components()).containsExactly(3);
        assertThat(best.distance()).isEqualTo(18 + 25 + 33);
    }

    @Test
    void unanimityIsFollowedAtNoDistance() {
        KemenyOrder best = PairVote.of(5, PairVote.times(6, 3, 1, 5, 2, 4)).kemeny();
        assertThat(best.order()).containsExactly(1, 3, 0, 4, 2);
        assertThat(best.distance()).isZero();
    }

    @Test
    void aTieDisagreesByHalfWithEveryOrder() {
        KemenyOrder best = PairVote.of(3, PairVote.times(1, 1, 1, 2)).kemeny();
        assertThat(best.order()).containsExactly(0, 1, 2);
        assertThat(best.distance()).isEqualTo(0.5);
        assertThat(best.bound()).isEqualTo(0.5);
    }

    @Test
    void whatMakesNoDifferenceStaysAsPreferred() {
        PairVote indifferent = PairVote.of(4, PairVote.times(3, 1, 1, 1, 1));
        assertThat(KemenyOrder.of(indifferent.preferences(), List.of(2, 0, 3, 1))
                        .order())
                .containsExactly(2, 0, 3, 1);
    }

    @Test
    void nothingIsOrderedAsNothing() {
        KemenyOrder best = KemenyOrder.of(new Preferences(0), List.of());
        assertThat(best).isEqualTo(new KemenyOrder(List.of(), 0, 0, List.of(), List.of(), true));
    }

    @Test
    void theOnlyPainPointIsFirst() {
        KemenyOrder best = PairVote.of(1, PairVote.times(3, 1)).kemeny();
        assertThat(best.order()).containsExactly(0);
        assertThat(best.distance()).isZero();
    }

    @ParameterizedTest
    @MethodSource("votes")
    void noPermutationDisagreesLess(PairVote vote) {
        double least = vote.leastDistanceOfAll();
        for (KemenyOrder.Effort effort : List.of(KemenyOrder.Effort.DEFAULT, SUBSETS_ONLY, SEARCH_ONLY)) {
            KemenyOrder best = vote.kemeny(effort);
            assertThat(best.distance()).isEqualTo(least);
            assertThat(best.bound()).isEqualTo(least);
            assertThat(vote.distance(best.order())).isEqualTo(least);
        }
    }

    @Test
    void whatAllBallotsTieIsOneTierAndOneGroup() {
        KemenyOrder best = PairVote.of(3, PairVote.times(4, 1, 1, 1)).kemeny();
        assertThat(best.tiers()).containsExactly(List.of(0, 1, 2));
        assertThat(best.components()).containsExactly(3);
        assertThat(best.severalBest()).isTrue();
    }

    @Test
    void aTieOfTwoInTheMiddleIsATier() {
        KemenyOrder best = PairVote.of(4, PairVote.times(2, 1, 2, 3, 4), PairVote.times(2, 1, 3, 2, 4))
                .kemeny();
        assertThat(best.tiers()).containsExactly(List.of(0), List.of(1, 2), List.of(3));
        assertThat(best.components()).containsExactly(1, 2, 1);
        assertThat(best.severalBest()).isTrue();
    }

    @Test
    void aCycleOfEqualMajoritiesIsATier() {
        KemenyOrder best = PairVote.of(
                        3, PairVote.times(1, 1, 2, 3), PairVote.times(1, 3, 1, 2), PairVote.times(1, 2, 3, 1))
                .kemeny();
        assertThat(best.tiers()).hasSize(1);
        assertThat(best.severalBest()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("votes")
    void tiersAreWhatAllBestOrdersHaveInCommon(PairVote vote) {
        var orders = vote.bestOrders();
        KemenyOrder best = vote.kemeny(SUBSETS_ONLY);
        assertThat(best.severalBest()).isEqualTo(orders.size() > 1);
        assertThat(best.tiers()).isEqualTo(vote.tiersOf(orders, best.order()));
        KemenyOrder searched = vote.kemeny(SEARCH_ONLY);
        assertThat(searched.severalBest()).isIn(null, orders.size() > 1);
    }

    @ParameterizedTest
    @MethodSource("votes")
    void renamingPermutesTheAnswer(PairVote vote) {
        List<Integer> names = new ArrayList<>(vote.given());
        Collections.shuffle(names, new Random(4));
        for (KemenyOrder.Effort effort : List.of(SUBSETS_ONLY, SEARCH_ONLY)) {
            KemenyOrder renamed = KemenyOrder.of(vote.renamed(names).preferences(), names, effort);
            assertThat(renamed.order())
                    .isEqualTo(
                            vote.kemeny(effort).order().stream().map(names::get).toList());
            assertThat(renamed.distance()).isEqualTo(vote.kemeny(effort).distance());
        }
    }

    @ParameterizedTest
    @MethodSource("votes")
    void aCondorcetWinnerIsFirst(PairVote vote) {
        vote.condorcetWinner()
                .ifPresent(winner -> assertThat(vote.kemeny().order()).startsWith(winner));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void aBudgetThatIsTooSmallStillBoundsTheBest(PairVote vote) {
        double least = vote.leastDistanceOfAll();
        for (int nodes = 0; nodes < 12; nodes++) {
            KemenyOrder found = vote.kemeny(new KemenyOrder.Effort(0, nodes));
            assertThat(found.bound()).isLessThanOrEqualTo(least);
            assertThat(found.distance()).isGreaterThanOrEqualTo(least).isEqualTo(vote.distance(found.order()));
            assertThat(found.proven()).isEqualTo(found.bound() == found.distance());
        }
    }

    @ParameterizedTest
    @MethodSource("votes")
    void componentsHoldEveryPainPointOnce(PairVote vote) {
        KemenyOrder best = vote.kemeny();
        assertThat(best.components().stream().mapToInt(Integer::intValue).sum()).isEqualTo(vote.painPoints());
        assertThat(best.order()).containsExactlyInAnyOrderElementsOf(vote.given());
    }

    @Test
    void searchAndSubsetsAgreeOnSixteen() {
        for (int seed = 0; seed < 5; seed++) {
            PairVote vote = PairVote.random(new Random(seed), 16, 9);
            KemenyOrder searched = vote.kemeny(SEARCH_ONLY);
            assertThat(searched.proven()).isTrue();
            assertThat(searched.distance()).isEqualTo(vote.kemeny(SUBSETS_ONLY).distance());
        }
    }

    @Test
    void fortyWithoutAnyAgreementEndWithinTheBudget() {
        PairVote noise = PairVote.random(new Random(5), 40, 15);
        KemenyOrder found = noise.kemeny();
        assertThat(found.order()).containsExactlyInAnyOrderElementsOf(noise.given());
        assertThat(found.distance()).isEqualTo(noise.distance(found.order())).isLessThan(noise.distance(noise.given()));
        assertThat(found.bound()).isLessThanOrEqualTo(found.distance());
        assertThat(found).isEqualTo(noise.kemeny());
    }
}
