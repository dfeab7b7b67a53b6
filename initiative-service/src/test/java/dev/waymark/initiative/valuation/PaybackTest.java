package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.flows;
import static dev.waymark.initiative.valuation.PriceExamples.growth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PaybackTest {

    @Test
    void agreesWithTheOracles() {
        var plain = FinanceOracles.named("payback simple").findFirst().orElseThrow();
        var discounted = FinanceOracles.named("payback discounted").findFirst().orElseThrow();

        assertThat(Payback.plain(FinanceOracles.flows(plain)).periods())
                .isCloseTo(plain.path("computed").asDouble(), within(1e-9));
        assertThat(Payback.discounted(
                                FinanceOracles.flows(discounted),
                                growth(discounted.path("rate").asDouble()))
                        .periods())
                .isCloseTo(discounted.path("computed").asDouble(), within(1e-9));
    }

    @Test
    void isUnknownWhenTheMoneyDoesNotComeBack() {
        assertThat(plain(-100.0, 30.0, 30.0).periods()).isNull();
    }

    @Test
    void isImmediateWhenNothingIsEverOwed() {
        assertThat(plain(0.0, 30.0).periods()).isZero();
    }

    @Test
    void atTheVeryEndOfAPeriodIsThatPeriod() {
        assertThat(plain(-100.0, 50.0, 50.0).periods()).isEqualTo(2);
    }

    @Test
    void countsFromWhenTheTotalStaysAboveNought() {
        var payback = plain(-100.0, 150.0, -80.0, 60.0);

        assertThat(payback.runningTotals())
                .extracting(BigDecimal::doubleValue)
                .containsExactly(-100.0, 50.0, -30.0, 30.0);
        assertThat(payback.periods()).isEqualTo(2.5);
    }

    @Test
    void doesNotMistakeRoundingForADebt() {
        assertThat(plain(-0.3, 0.1, 0.1, 0.1).periods()).isEqualTo(3);
        assertThat(plain(-0.1, -0.2, 0.3).periods()).isEqualTo(2);
    }

    @Test
    void neverComesSoonerWhenDiscounted() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            var flows = flows(
                    -random.nextDouble(1000), random.nextDouble(500), random.nextDouble(500), random.nextDouble(500));
            var plain = Payback.plain(flows).periods();
            var discounted = Payback.discounted(flows, growth(0.1)).periods();
            if (discounted != null) {
                assertThat(discounted).isGreaterThanOrEqualTo(plain);
            }
        }
    }

    private static Payback plain(Double... flows) {
        return Payback.plain(flows(flows));
    }
}
