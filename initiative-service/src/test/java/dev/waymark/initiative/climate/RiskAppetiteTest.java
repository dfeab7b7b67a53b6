package dev.waymark.initiative.climate;

import static dev.waymark.initiative.climate.ClimateExamples.APPETITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RiskAppetiteTest {

    @Test
    void reproducesTheWorkedExamples() {
        assertThat(RiskAppetite.of(65.5, APPETITE).value()).isCloseTo(72.9, within(0.05));
        assertThat(RiskAppetite.of(-67, APPETITE).value()).isCloseTo(26.55, within(1e-9));
    }

    @Test
    void neverFallsAsTheClimateRises() {
        for (double climate = -100; climate < 100; climate++) {
            assertThat(RiskAppetite.of(climate + 1, APPETITE).value())
                    .isGreaterThanOrEqualTo(RiskAppetite.of(climate, APPETITE).value());
        }
    }

    @Test
    void staysWithinItsLimits() {
        var steep = new RiskAppetite.Rule(50, 2, 10, 90);

        assertThat(RiskAppetite.of(100, steep).value()).isEqualTo(90);
        assertThat(RiskAppetite.of(-100, steep).value()).isEqualTo(10);
    }

    @Test
    void refusesARuleWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskAppetite.Rule(50, -1, 10, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskAppetite.Rule(50, 1, 90, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskAppetite.Rule(50, 1, 10, 101));
    }
}
