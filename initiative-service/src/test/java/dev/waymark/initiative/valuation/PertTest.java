package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class PertTest {

    private static final double EXACT = 1e-9;

    @Test
    void agreesWithTheOracle() {
        var oracle = FinanceOracles.named("PERT").findFirst().orElseThrow().path("computed");
        var pert = new Pert(10, 20, 60);

        assertThat(pert.alpha()).isCloseTo(oracle.path("alpha").asDouble(), within(EXACT));
        assertThat(pert.beta()).isCloseTo(oracle.path("beta").asDouble(), within(EXACT));
        assertThat(pert.mean()).isCloseTo(oracle.path("mean").asDouble(), within(EXACT));
        assertThat(pert.standardDeviation()).isCloseTo(oracle.path("sd_exact").asDouble(), within(EXACT));
        assertThat(pert.quantile(0.1)).isCloseTo(oracle.path("p10").asDouble(), within(1e-6));
        assertThat(pert.quantile(0.5)).isCloseTo(oracle.path("p50").asDouble(), within(1e-6));
        assertThat(pert.quantile(0.9)).isCloseTo(oracle.path("p90").asDouble(), within(1e-6));
    }

    @Test
    void drawsFollowTheDistribution() {
        var pert = new Pert(10, 20, 60);
        var sampler = pert.sampler(RandomSource.XO_SHI_RO_256_PP.create(1L));
        double[] draws = DoubleStream.generate(sampler).limit(200_000).sorted().toArray();

        assertThat(draws[0]).isGreaterThanOrEqualTo(10);
        assertThat(draws[draws.length - 1]).isLessThanOrEqualTo(60);
        assertThat(DoubleStream.of(draws).average().orElseThrow()).isCloseTo(25, within(0.1));
        assertThat(draws[20_000]).isCloseTo(pert.quantile(0.1), within(0.1));
        assertThat(draws[100_000]).isCloseTo(pert.quantile(0.5), within(0.1));
        assertThat(draws[180_000]).isCloseTo(pert.quantile(0.9), within(0.2));
    }

    @Test
    void ofACertainAmountIsConstant() {
        var certain = new Pert(5, 5, 5);

        assertThat(certain.mean()).isEqualTo(5);
        assertThat(certain.standardDeviation()).isZero();
        assertThat(certain.quantile(0.9)).isEqualTo(5);
        assertThat(certain.sampler(RandomSource.XO_SHI_RO_256_PP.create(1L)).getAsDouble())
                .isEqualTo(5);
    }

    @Test
    void mayHaveItsModeAtEitherEnd() {
        assertThat(new Pert(0, 0, 6).mean()).isEqualTo(1);
        assertThat(new Pert(0, 6, 6).mean()).isEqualTo(5);
        assertThat(new Pert(0, 0, 6).alpha()).isEqualTo(1);
        assertThat(new Pert(0, 6, 6).beta()).isEqualTo(1);
    }

    @Test
    void refusesBoundsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(1, 2, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(1, 2, Double.POSITIVE_INFINITY));
    }
}
