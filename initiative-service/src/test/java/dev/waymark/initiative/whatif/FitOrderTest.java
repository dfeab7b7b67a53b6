package dev.waymark.initiative.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FitOrderTest {

    private static final double[] STRONG = {1.0965, 1.09825, 0.9345, 0.90175};
    private static final double[] WEAK = {0.3574, 0.5603, 1.201, 1.201};

    @Test
    void theWorkedExampleFlips() {
        var order = FitOrder.of(WEAK, STRONG);

        assertThat(order.ranks()).containsExactly(4, 3, 1, 1);
        assertThat(order.ranksNow()).containsExactly(2, 1, 3, 4);
        assertThat(order.swappedPairs()).isEqualTo(4);
    }

    @Test
    void aTieSwapsNothing() {
        assertThat(FitOrder.of(new double[] {1, 1}, new double[] {1, 2}).swappedPairs())
                .isZero();
        assertThat(FitOrder.of(new double[] {0.1 + 0.2, 0.3}, new double[] {1, 2})
                        .ranks())
                .containsExactly(1, 1);
    }

    @Test
    void noneIsSwappedInTheSameClimateAndAllAreWhenItTurnsRound() {
        var random = new SplittableRandom(3);
        for (int n = 0; n < 20; n++) {
            var fits = random.doubles(n).toArray();
            var turned = DoubleStream.of(fits).map(fit -> -fit).toArray();
            assertThat(FitOrder.of(fits, fits).swappedPairs()).isZero();
            assertThat(FitOrder.of(turned, fits).swappedPairs()).isEqualTo(n * (n - 1) / 2);
            assertThat(FitOrder.of(turned, fits).ranks())
                    .containsExactlyElementsOf(FitOrder.of(turned, fits).ranksNow().stream()
                            .map(rank -> fits.length + 1 - rank)
                            .toList());
        }
    }

    @Test
    void everyInitiativeNeedsTwoFits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitOrder.of(new double[1], new double[2]))
                .withMessageContaining("1 have one then and 2 now");
    }
}
