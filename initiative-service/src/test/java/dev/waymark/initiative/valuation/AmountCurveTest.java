package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountCurveTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 50, 73, 99, 100})
    void givesTheAmountOfTheSameProbability(int likely) {
        var mode = likely / 100.0;
        follows(
                AmountCurve.of(estimate(likely, Distribution.PERT)),
                BetaDistribution.of(1 + 4 * mode, 5 - 4 * mode),
                1e-6);
        follows(AmountCurve.of(estimate(likely, Distribution.TRIANGULAR)), TriangularDistribution.of(0, mode, 1), 2e-4);
    }

    @Test
    void neverLeavesTheRangeAndNeverFalls() {
        for (var distribution : Distribution.values()) {
            var curve = AmountCurve.of(estimate(20, distribution));
            double before = 0;
            for (double normal = -10; normal < 10; normal += 0.003) {
                assertThat(curve.amount(normal)).isBetween(before, 100.0);
                before = curve.amount(normal);
            }
        }
    }

    @Test
    void normalDrawsAreNormal() {
        var normal = new NormalDraws(RandomSource.XO_SHI_RO_256_PP.create(1L));
        var draws = new double[400_000];
        Arrays.setAll(draws, _ -> normal.next());
        Arrays.sort(draws);
        double apart = 0;
        for (int draw = 0; draw < draws.length; draw++) {
            apart = Math.max(apart, Math.abs(NORMAL.cumulativeProbability(draws[draw]) - (draw + 0.5) / draws.length));
        }
        // Kolmogorov and Smirnov: 1.63 / √n is exceeded by one seed of a hundred.
        assertThat(apart).isLessThan(1.63 / Math.sqrt(draws.length));
        assertThat(Arrays.stream(draws)
                                .filter(draw -> Math.abs(draw) > 3.442619855899)
                                .count()
                        / 400_000.0)
                .isCloseTo(2 * NORMAL.survivalProbability(3.442619855899), within(2e-4));
        assertThat(draws[draws.length - 1]).isGreaterThan(4);
    }

    @Test
    void aTriangleAgreesWithTheOracle() {
        var oracle =
                FinanceOracles.named("Triangular").findFirst().orElseThrow().path("computed");
        var curve = AmountCurve.of(
                new Estimate(BigDecimal.TEN, BigDecimal.valueOf(20), BigDecimal.valueOf(60), Distribution.TRIANGULAR));
        for (int percent : new int[] {10, 50, 90}) {
            if (oracle.has("p" + percent)) {
                assertThat(curve.amount(NORMAL.inverseCumulativeProbability(percent / 100.0)))
                        .isCloseTo(oracle.path("p" + percent).asDouble(), within(0.005));
            }
        }
    }

    private static void follows(AmountCurve curve, ContinuousDistribution distribution, double within) {
        for (double normal = -4.01; normal < 4; normal += 0.0173) {
            assertThat(curve.amount(normal) / 100)
                    .isCloseTo(
                            distribution.inverseCumulativeProbability(NORMAL.cumulativeProbability(normal)),
                            within(within));
        }
    }

    private static Estimate estimate(int likely, Distribution distribution) {
        return new Estimate(BigDecimal.ZERO, BigDecimal.valueOf(likely), BigDecimal.valueOf(100), distribution);
    }
}
