package dev.waymark.pictures.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void theWorkedExample() {
        assertThat(Ticks.of(0, 87, 6).values()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
    }

    @Test
    void labelsHaveAsManyPlacesAsTheStep() {
        var ticks = Ticks.of(-0.3, 0.3, 6);

        assertThat(ticks.values().stream().map(ticks::label))
                .containsExactly("−0.3", "−0.2", "−0.1", "0.0", "0.1", "0.2", "0.3");
        assertThat(Ticks.of(0, 3000, 3).label(2000)).isEqualTo("2,000");
    }

    @Test
    void aRangeOfOneValueHasOneTickAtMost() {
        assertThat(Ticks.of(7, 7, 5).values()).containsExactly(7.0);
        assertThat(Ticks.of(7.5, 7.5, 5).values()).isEmpty();
    }

    @Test
    void ticksLieWithinTheRangeAndAreNeverTooMany() {
        var random = new Random(3);
        for (var test = 0; test < 2000; test++) {
            var low = random.nextGaussian() * Math.pow(10, random.nextInt(-6, 6));
            var high = low + (.1 + random.nextDouble()) * Math.pow(10, random.nextInt(-2, 9));
            var most = 1 + random.nextInt(12);
            var ticks = Ticks.of(low, high, most);

            assertThat(ticks.values()).as("%s to %s", low, high).isSorted().hasSizeLessThanOrEqualTo(most + 1);
            assertThat(ticks.values())
                    .allSatisfy(
                            tick -> assertThat(tick).isBetween(low - ticks.step() * 1e-6, high + ticks.step() * 1e-6));
        }
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Ticks.of(2, 1, 5)).hasMessage("no ticks between 2.0 and 1.0");
        assertThatThrownBy(() -> Ticks.of(Double.NaN, 1, 5)).hasMessage("no ticks between NaN and 1.0");
    }
}
