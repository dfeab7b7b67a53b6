package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.valuation.Histogram.Bin;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void countsWhatFallsBetweenMultiplesOfItsWidth() {
        var histogram = Histogram.of(new double[] {-41, -40, -0.5, 0, 39.99, 40, 259});

        assertThat(histogram.width()).isEqualTo(10);
        assertThat(histogram.bins()).hasSize(31).startsWith(new Bin(-50, 1), new Bin(-40, 1));
        assertThat(histogram.bins()).contains(new Bin(-10, 1), new Bin(0, 1), new Bin(30, 1), new Bin(40, 1));
        assertThat(histogram.bins()).endsWith(new Bin(250, 1));
    }

    @Test
    void ofTheExampleInItsCommentHasNineteenBins() {
        var histogram = Histogram.of(new double[] {-440, 470});

        assertThat(histogram.width()).isEqualTo(50);
        assertThat(histogram.bins()).hasSize(19);
    }

    @Test
    void ofOneValueHasOneBin() {
        assertThat(Histogram.of(new double[] {-3.5, -3.5})).isEqualTo(new Histogram(1, List.of(new Bin(-4, 2))));
    }

    @Test
    void whatIsLeftOverFromCalculatingDoesNotMakeALoss() {
        assertThat(Histogram.of(new double[] {-1e-10, 0}).bins()).containsExactly(new Bin(0, 2));
        assertThat(Histogram.of(new double[] {-1e-8, 0}).bins()).containsExactly(new Bin(-1, 1), new Bin(0, 1));
    }

    @Test
    void widthsAreNiceNumbers() {
        for (var range : new double[] {1, 29, 31, 61, 149, 151, 1e6, 1e12}) {
            var histogram = Histogram.of(new double[] {0.5, 0.5 + range});

            assertThat(Long.toString(histogram.width())).matches("[125]0*");
            assertThat(histogram.bins()).hasSizeBetween(2, 31);
        }
    }

    @Test
    void agreesWithTheOtherFiguresOfTheSimulation() {
        var random = new SplittableRandom(34);
        for (var i = 0; i < 30; i++) {
            var simulation = Valuation.of(PriceExamples.any(random), new Simulation.Draws(10_000, random.nextLong()))
                    .simulation();
            var bins = simulation.histogram().bins();
            var losses = bins.stream()
                    .filter(bin -> bin.from() < 0)
                    .mapToInt(Bin::draws)
                    .sum();

            assertThat(bins.stream().mapToInt(Bin::draws).sum()).isEqualTo(10_000);
            assertThat(losses / 10_000.0).isEqualTo(simulation.probabilityOfLoss());
            assertThat(upTo(simulation, simulation.p10())).isCloseTo(0.1, within(share(simulation, simulation.p10())));
            assertThat(upTo(simulation, simulation.p90())).isCloseTo(0.9, within(share(simulation, simulation.p90())));
            for (var bin = 1; bin < bins.size(); bin++) {
                assertThat(bins.get(bin).from() - bins.get(bin - 1).from())
                        .isEqualTo(simulation.histogram().width());
            }
            assertThat(Arrays.asList(bins.getFirst(), bins.getLast()))
                    .allSatisfy(bin -> assertThat(bin.draws()).isPositive());
        }
    }

    /// The share of draws in the bins up to that of a value.
    private static double upTo(Simulation simulation, double value) {
        return simulation.histogram().bins().stream()
                        .filter(bin -> bin.from() <= value)
                        .mapToInt(Bin::draws)
                        .sum()
                / 10_000.0;
    }

    /// The share of draws in the bin of a value, and a draw more for values between two draws.
    private static double share(Simulation simulation, double value) {
        var bin = simulation.histogram().bins().stream()
                .filter(each -> each.from() <= value)
                .toList()
                .getLast();
        return (bin.draws() + 1) / 10_000.0;
    }
}
