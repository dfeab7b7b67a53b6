package dev.waymark.assessment.pain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompetitionRanksTest {

    @Test
    void equalPointsShareTheBetterRankAndTheNextIsSkipped() {
        assertThat(CompetitionRanks.of(new double[] {10, 30, 20, 20})).containsExactly(4, 1, 2, 2);
    }

    @Test
    void roundingDoesNotBreakATie() {
        assertThat(CompetitionRanks.of(new double[] {0.1 + 0.2, 0.3, 0.2})).containsExactly(1, 1, 3);
    }

    @Test
    void whatDiffersByMoreThanRoundingIsNoTie() {
        assertThat(CompetitionRanks.of(new double[] {1000.0, 1000.000001})).containsExactly(2, 1);
    }

    @Test
    void nothingIsRankedAsNothing() {
        assertThat(CompetitionRanks.of(new double[0])).isEmpty();
    }

    @Test
    void withoutAnyPointsAllAreFirst() {
        assertThat(CompetitionRanks.of(new double[3])).containsOnly(1);
    }
}
