package dev.waymark.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTest {

    @Test
    void ofTheExampleOnlyTheSmallDepartmentsAreWithheld() {
        Disclosure disclosure = disclosure(9, 2, 2);
        assertThat(rules(disclosure)).containsExactly(RankingRule.values());
        assertThat(disclosure.showsBreadth()).isTrue();
        assertThat(disclosure.departments()).containsExactly(0);
    }

    @Test
    void withoutSmallDepartmentsAllIsShown() {
        Disclosure disclosure = disclosure(3, 9, 4);
        assertThat(rules(disclosure)).containsExactly(RankingRule.values());
        assertThat(disclosure.showsBreadth()).isTrue();
        assertThat(disclosure.departments()).containsExactly(1, 2, 0);
    }

    @Test
    void besideOneOtherDepartmentASmallOneLeavesOnlyTheRuleForPriorities() {
        Disclosure disclosure = disclosure(9, 2);
        assertThat(rules(disclosure)).containsExactly(RankingRule.PER_HEAD, RankingRule.WEIGHTED);
        assertThat(disclosure.showsBreadth()).isFalse();
        assertThat(disclosure.departments()).isEmpty();
    }

    @Test
    void theRuleForPrioritiesIsAdmittedFirst() {
        Disclosure disclosure = Disclosure.of(new int[] {9, 2}, new double[] {1, 1}, RankingRule.LITERAL);
        assertThat(rules(disclosure)).containsExactly(RankingRule.LITERAL);
    }

    @Test
    void exactlyOneSmallDepartmentIsCoveredByAnotherOne() {
        Disclosure disclosure = disclosure(9, 7, 6, 5, 2);
        assertThat(rules(disclosure)).containsExactly(RankingRule.values());
        assertThat(disclosure.showsBreadth()).isTrue();
        assertThat(disclosure.departments()).containsExactly(0);
    }

    @Test
    void breadthGoesBeforeTheDepartmentsThatItWouldExpose() {
        Disclosure disclosure = disclosure(9, 6, 5, 2);
        assertThat(disclosure.showsBreadth()).isTrue();
        assertThat(disclosure.departments()).isEmpty();
    }

    @Test
    void breadthIsWithheldWhereItWouldSolveTheRest() {
        Disclosure disclosure = disclosure(9, 5, 2);
        assertThat(rules(disclosure)).containsExactly(RankingRule.values());
        assertThat(disclosure.showsBreadth()).isFalse();
        assertThat(disclosure.departments()).isEmpty();
    }

    @Test
    void twoDepartmentsOfOneBallotAreASmallGroupToo() {
        Disclosure disclosure = disclosure(9, 1, 1);
        assertThat(rules(disclosure)).containsExactly(RankingRule.PER_HEAD, RankingRule.WEIGHTED);
        assertThat(disclosure.departments()).isEmpty();
    }

    @Test
    void threeDepartmentsOfOneBallotAreAGroupOfThree() {
        assertThat(disclosure(9, 1, 1, 1).departments()).containsExactly(0);
    }

    @Test
    void unequalWeightsMayExposeWhatEqualOnesHide() {
        Disclosure disclosure = Disclosure.of(new int[] {9, 2, 2}, new double[] {1, 2, 1}, RankingRule.PER_HEAD);
        assertThat(rules(disclosure)).containsExactly(RankingRule.LITERAL, RankingRule.PER_HEAD);
        assertThat(disclosure.departments()).containsExactly(0);
    }

    @Test
    void aRuleThatOnlyASmallDepartmentEntersIsNotShown() {
        Disclosure disclosure = Disclosure.of(new int[] {9, 2}, new double[] {0, 1}, RankingRule.WEIGHTED);
        assertThat(disclosure.shows(RankingRule.WEIGHTED)).isFalse();
    }

    /// Independent of how the rule is implemented: whatever is shown, the figures of any small group can still vary in
    /// every direction (the null space of the shown equations, cut down to the group, is as wide as the group).
    @ParameterizedTest
    @MethodSource("seeds")
    void noCombinationOfShownFiguresConcernsASmallGroupOnly(int seed, RankingRule first) {
        Random random = new Random(seed);
        int[] ballots = random.ints(1 + random.nextInt(7), 1, 6).toArray();
        double[] weights = random.ints(ballots.length, 0, 3).asDoubleStream().toArray();
        Disclosure disclosure = Disclosure.of(ballots, weights, first);
        List<double[]> free = nullSpace(equations(disclosure, ballots, weights), ballots.length);
        for (int one = 0; one < ballots.length; one++) {
            for (int other = one; other < ballots.length; other++) {
                int together = one == other ? ballots[one] : ballots[one] + ballots[other];
                if (together < 3) {
                    assertThat(rankOver(free, one, other))
                            .as("departments %d and %d of %s", one, other, Arrays.toString(ballots))
                            .isEqualTo(one == other ? 1 : 2);
                }
            }
        }
    }

    static Stream<Arguments> seeds() {
        var cases = Integer.getInteger("waymark.random-cases", 150);
        return Arrays.stream(RankingRule.values())
                .flatMap(first -> IntStream.range(0, cases).mapToObj(seed -> Arguments.of(seed, first)));
    }

    private static Disclosure disclosure(int... ballots) {
        double[] weights = new double[ballots.length];
        Arrays.fill(weights, 1);
        return Disclosure.of(ballots, weights, RankingRule.PER_HEAD);
    }

    private static List<RankingRule> rules(Disclosure disclosure) {
        return Arrays.stream(RankingRule.values()).filter(disclosure::shows).toList();
    }

    private static double[][] equations(Disclosure disclosure, int[] ballots, double[] weights) {
        List<double[]> rows = new ArrayList<>();
        double[] ones = new double[ballots.length];
        Arrays.fill(ones, 1);
        if (disclosure.shows(RankingRule.LITERAL)) {
            rows.add(Arrays.stream(ballots).asDoubleStream().toArray());
        }
        if (disclosure.shows(RankingRule.PER_HEAD)) {
            rows.add(ones);
        }
        if (disclosure.shows(RankingRule.WEIGHTED)) {
            rows.add(weights.clone());
        }
        disclosure.departments().forEach(department -> {
            double[] row = new double[ballots.length];
            row[department] = 1;
            rows.add(row);
        });
        return rows.toArray(double[][]::new);
    }

    /// Gauss–Jordan; one vector for each column without a pivot.
    private static List<double[]> nullSpace(double[][] rows, int columns) {
        int[] pivotRow = new int[columns];
        Arrays.fill(pivotRow, -1);
        int next = 0;
        for (int column = 0; column < columns && next < rows.length; column++) {
            if (pivot(rows, next, column)) {
                pivotRow[column] = next++;
            }
        }
        List<double[]> vectors = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (pivotRow[column] < 0) {
                double[] vector = new double[columns];
                vector[column] = 1;
                for (int other = 0; other < columns; other++) {
                    if (pivotRow[other] >= 0) {
                        vector[other] = -rows[pivotRow[other]][column];
                    }
                }
                vectors.add(vector);
            }
        }
        return vectors;
    }

    private static boolean pivot(double[][] rows, int from, int column) {
        int best = from;
        for (int row = from; row < rows.length; row++) {
            best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
        }
        if (Math.abs(rows[best][column]) < 1e-9) {
            return false;
        }
        double[] pivot = rows[best];
        rows[best] = rows[from];
        double lead = pivot[column];
        rows[from] = Arrays.stream(pivot).map(value -> value / lead).toArray();
        for (int row = 0; row < rows.length; row++) {
            if (row != from) {
                double factor = rows[row][column];
                for (int i = 0; i < pivot.length; i++) {
                    rows[row][i] -= factor * rows[from][i];
                }
            }
        }
        return true;
    }

    private static int rankOver(List<double[]> vectors, int one, int other) {
        double[][] cut = vectors.stream()
                .map(vector -> one == other ? new double[] {vector[one]} : new double[] {vector[one], vector[other]})
                .toArray(double[][]::new);
        int columns = one == other ? 1 : 2;
        return columns - nullSpace(cut, columns).size();
    }
}
