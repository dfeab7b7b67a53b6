package dev.waymark.initiative.ledger;

import static dev.waymark.initiative.valuation.PriceExamples.workedExample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.valuation.LineType;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActualRatioTest {

    @Test
    void comparesWhatWasPaidWithTheExpectedAmountsOfThePeriodsThatAreOver() {
        var ratios = ActualRatio.of(
                workedExample(),
                2,
                Map.of(LineType.CAPEX, new BigDecimal("770"), LineType.RETENTION, new BigDecimal("205")));

        assertThat(ratios).extracting(ActualRatio::lineType).containsExactly(LineType.CAPEX, LineType.RETENTION);
        assertThat(ratios.getFirst().estimate()).isEqualByComparingTo("550");
        assertThat(ratios.getFirst().ratio()).isEqualTo(1.4);
        // 341.67 · (0.4 + 0.8)
        assertThat(ratios.getLast().estimate().doubleValue()).isCloseTo(410, within(1e-9));
        assertThat(ratios.getLast().ratio()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aGainThatNobodyMeasuredCountsNothing() {
        var ratios = ActualRatio.of(workedExample(), 3, Map.of(LineType.CAPEX, new BigDecimal("550")));

        assertThat(ratios.getLast())
                .satisfies(gain -> assertThat(gain.actual()).isZero())
                .extracting(ActualRatio::ratio)
                .isEqualTo(0.0);
    }

    @Test
    void aCostThatNobodyRecordedIsUnknown() {
        var ratios = ActualRatio.of(workedExample(), 1, Map.of(LineType.RETENTION, BigDecimal.ONE));

        assertThat(ratios.getFirst().lineType()).isEqualTo(LineType.CAPEX);
        assertThat(ratios.getFirst().ratio()).isNull();
    }

    @Test
    void whatWasNotEstimatedHasNoRatio() {
        var ratios = ActualRatio.of(
                workedExample(), 0, Map.of(LineType.OPEX, BigDecimal.TEN, LineType.CAPEX, BigDecimal.TEN));

        // No gain is planned in period 0.
        assertThat(ratios)
                .extracting(ActualRatio::lineType)
                .containsExactly(LineType.CAPEX, LineType.OPEX, LineType.RETENTION);
        assertThat(ratios.get(1).actual()).isEqualByComparingTo("10");
        assertThat(ratios.get(1).ratio()).isNull();
        assertThat(ratios.get(2).ratio()).isNull();
    }
}
