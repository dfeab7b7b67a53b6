package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.cost;
import static dev.waymark.initiative.valuation.PriceExamples.gain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTest {

    @Test
    void reachesToTheLastPeriodInWhichMoneyMoves() {
        var price = new Price(
                0.08,
                PeriodLength.QUARTER,
                List.of(1.0, 1.0),
                List.of(cost(0, 6, 1, 1, 1), gain(any(), 1, 2, 1, 1, 1)));

        assertThat(price.horizon()).isEqualTo(6);
        assertThat(price.horizonInYears()).isEqualTo(1.5);
    }

    @Test
    void multipliesGainsButNotCostsByAdoption() {
        var price = new Price(
                0.0,
                PeriodLength.YEAR,
                List.of(0.25, 0.5),
                List.of(cost(0, 2, 10, 10, 10), gain(any(), 1, 2, 100, 100, 100)));

        assertThat(CashFlows.expected(price).sixfold())
                .extracting(BigDecimal::doubleValue)
                .containsExactly(-60.0, 90.0, 240.0);
    }

    @Test
    void refusesAGainInAPeriodWithoutPlannedAdoption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Price(0.08, PeriodLength.YEAR, List.of(1.0, 1.0), List.of(gain(any(), 1, 3, 1, 1, 1))))
                .withMessageContaining("period 3")
                .withMessageContaining("period 2");
    }

    @Test
    void refusesAGainBeforeAnybodyCanUseTheResult() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gain(any(), 0, 2, 1, 1, 1))
                .withMessageContaining("period 0");
    }

    @Test
    void refusesNonsense() {
        var lines = List.of(cost(0, 0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(-1, PeriodLength.YEAR, List.of(), lines));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Price(Double.NaN, PeriodLength.YEAR, List.of(), lines));
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(0.08, PeriodLength.YEAR, List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(0.08, PeriodLength.YEAR, List.of(1.2), lines));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1));
    }

    @Test
    void knowsOfWhatItsGainConsists() {
        var mix = GainMix.of(PriceExamples.yearly(
                0.0,
                cost(0, 0, 5, 5, 5),
                gain(GainType.REVENUE, 1, 2, 30, 30, 30),
                gain(GainType.PRODUCTIVITY, 1, 1, 15, 15, 15),
                gain(GainType.COST_TO_SERVE, 1, 1, 25, 25, 25)));

        assertThat(mix.shareOf(List.of(GainType.REVENUE))).isCloseTo(0.6, within(1e-12));
        assertThat(mix.shareOf(List.of(GainType.PRODUCTIVITY, GainType.COST_TO_SERVE)))
                .isCloseTo(0.4, within(1e-12));
        assertThat(mix.shareOf(List.of(GainType.FINE_AVOIDED))).isZero();
    }

    @Test
    void withoutGainsHasNoMix() {
        var onlyCosts = PriceExamples.yearly(0.08, cost(0, 0, 5, 5, 5));
        var worthless = PriceExamples.yearly(0.08, gain(any(), 1, 1, 0, 0, 0));

        assertThat(GainMix.of(onlyCosts).shares()).isEmpty();
        assertThat(GainMix.of(worthless).shareOf(List.of(any()))).isZero();
    }

    private static GainType any() {
        return GainType.RETENTION;
    }
}
