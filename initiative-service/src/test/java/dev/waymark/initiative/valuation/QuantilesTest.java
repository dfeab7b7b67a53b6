package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTwo() {
        assertThat(Quantiles.of(new double[] {30, 0, 10, 20}, 0.5)).containsExactly(15);
    }

    @Test
    void theLeastAndTheGreatestAreTheEnds() {
        assertThat(Quantiles.of(new double[] {3, 1, 2}, 0, 1)).containsExactly(1, 3);
        assertThat(Quantiles.of(new double[] {7}, 0, 0.5, 1)).containsExactly(7, 7, 7);
    }

    @Test
    void selectingGivesWhatSortingGives() {
        var random = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            var values = random.doubles(1 + random.nextInt(3000))
                    .map(value -> Math.rint(value * 500))
                    .toArray();
            var sorted = values.clone();
            Arrays.sort(sorted);
            var probabilities = random.doubles(4).toArray();

            assertThat(Quantiles.of(values, probabilities))
                    .containsExactly(Arrays.stream(probabilities)
                            .map(probability -> Quantiles.ofSorted(sorted, probability))
                            .toArray());
        }
    }
}
