package dev.waymark.assessment.pain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotPointsTest {

    @Test
    void pointsFallEvenlyFromTheFirstRankToTheLast() {
        assertThat(points(4, new int[] {2}, new int[] {0}, new int[] {3}, new int[] {1}))
                .containsExactly(new double[] {200.0 / 3, 0, 100, 100.0 / 3}, within(1e-12));
    }

    @Test
    void tiedPainPointsShareTheMeanOfTheirRanks() {
        assertThat(points(4, new int[] {0}, new int[] {1, 2})).containsExactly(100, 50, 50, 0);
    }

    @Test
    void anUnrankedPainPointGetsNothing() {
        assertThat(points(3, new int[] {1})).containsExactly(0, 100, 0);
    }

    @Test
    void namingAPainPointLastIsWorthNoMoreThanNotNamingIt() {
        assertThat(points(3, new int[] {1}, new int[] {0}, new int[] {2}))
                .containsExactly(points(3, new int[] {1}, new int[] {0}));
    }

    @Test
    void aBallotThatTiesAllGivesEachHalf() {
        assertThat(points(5, new int[] {4, 3, 2, 1, 0})).containsOnly(50);
    }

    @Test
    void theOnlyPainPointOfARoundGetsAllPointsWhenRanked() {
        assertThat(points(1, new int[] {0})).containsExactly(100);
        assertThat(points(1)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 301})
    void aFullBallotGivesFiftyPointsAPainPointOnAverage(int painPoints) {
        int[] upperHalf = new int[painPoints / 2];
        int[] lowerHalf = new int[painPoints - upperHalf.length];
        for (int i = 0; i < painPoints; i++) {
            if (i < upperHalf.length) {
                upperHalf[i] = i;
            } else {
                lowerHalf[i - upperHalf.length] = i;
            }
        }
        assertThat(points(painPoints, upperHalf, lowerHalf))
                .satisfies(
                        points -> assertThat(Arrays.stream(points).sum()).isCloseTo(50.0 * painPoints, within(1e-9)));
    }

    @Test
    void tiesAndTheUnrankedCountInTheTieCorrection() {
        BallotPoints ballot = BallotPoints.of(List.of(new int[] {0}, new int[] {1, 2}), 6);
        assertThat(ballot.tieCorrection()).isEqualTo((8 - 2) + (27 - 3));
        assertThat(ballot.doubledUnrankedRank()).isEqualTo(4 + 6);
    }

    private static double[] points(int painPoints, int[]... tiers) {
        long[] units = new long[painPoints];
        BallotPoints.of(List.of(tiers), painPoints).addTo(units, 1);
        double[] points = new double[painPoints];
        CountedBallots.addScaled(points, units, BallotPoints.pointsPerUnit(painPoints));
        return points;
    }
}
