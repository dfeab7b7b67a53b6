package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class PertTest {

    private static final double EXACT = 1e-9;

    @Test
    void agreesWithTheOracle() {
        var oracle = FinanceOracles.named("PERT").findFirst().orElseThrow().path("computed");
        var pert = new Pert(0.2);

        assertThat(pert.alpha()).isCloseTo(oracle.path("alpha").asDouble(), within(EXACT));
        assertThat(pert.beta()).isCloseTo(oracle.path("beta").asDouble(), within(EXACT));
        assertThat(10 + 50 * pert.quantile(0.1)).isCloseTo(oracle.path("p10").asDouble(), within(1e-6));
        assertThat(10 + 50 * pert.quantile(0.5)).isCloseTo(oracle.path("p50").asDouble(), within(1e-6));
        assertThat(60 - 50 * pert.mirrored().quantile(0.1))
                .isCloseTo(oracle.path("p90").asDouble(), within(1e-6));
    }

    @Test
    void agreesWithTheBetaDistributionOfALibrary() {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 300; i++) {
            var pert = new Pert(i < 5 ? i / 4.0 : random.nextDouble());
            var library = BetaDistribution.of(pert.alpha(), pert.beta());
            double value = random.nextDouble();
            double probability = random.nextDouble(0.5);

            assertThat(pert.density(value)).isCloseTo(library.density(value), within(1e-11));
            assertThat(pert.cumulative(value)).isCloseTo(library.cumulativeProbability(value), within(1e-13));
            assertThat(pert.quantile(probability))
                    .isCloseTo(library.inverseCumulativeProbability(probability), within(1e-9));
            assertThat(pert.quantile(1e-12) / library.inverseCumulativeProbability(1e-12))
                    .isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void isSmoothWhereTheBetaFunctionIsAFactorial() {
        for (double mode : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            double near = mode == 1 ? mode - 1e-13 : mode + 1e-13;
            assertThat(new Pert(near).density(0.4)).isCloseTo(new Pert(mode).density(0.4), within(1e-11));
        }
    }

    @Test
    void needsAModeBetweenItsEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(Double.NaN));
    }
}
