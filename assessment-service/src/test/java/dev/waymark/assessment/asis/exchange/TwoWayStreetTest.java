package dev.waymark.assessment.asis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoWayStreetTest {

    @Test
    void theExamplesOfTheMethodComeOutDigitForDigit() {
        assertThat("%.3f".formatted(new TwoWayStreet.Values(8, 1).balance())).isEqualTo("0.778");
        assertThat(new TwoWayStreet.Values(4, 4).balance()).isZero();
        assertThat(new TwoWayStreet.Values(0, 0).balance()).isZero();
    }

    @Test
    void itIsParasiticOnlyInTwoCyclesRunning() {
        var taking = new TwoWayStreet.Values(8, 1);
        var fair = new TwoWayStreet.Values(4, 4);
        assertThat(verdict(taking, null)).isEqualTo(ExchangeVerdict.ONE_SIDED);
        assertThat(verdict(taking, fair)).isEqualTo(ExchangeVerdict.ONE_SIDED);
        assertThat(verdict(fair, taking)).isEqualTo(ExchangeVerdict.TWO_WAY);
        assertThat(verdict(taking, taking)).isEqualTo(ExchangeVerdict.PARASITIC);
    }

    @Test
    void theLimitItselfIsStillTwoWay() {
        assertThat(verdict(new TwoWayStreet.Values(3, 1), null)).isEqualTo(ExchangeVerdict.TWO_WAY);
    }

    @Test
    void aValueThatHarmsTheCustomerWeighsAgainstTheBrand() {
        assertThat(new TwoWayStreet.Values(2, -2).balance()).isEqualTo(1);
        assertThat(new TwoWayStreet.Values(-2, 2).balance()).isEqualTo(-1);
    }

    @Test
    void theReasonsShowTheArithmetic() {
        assertThat(TwoWayStreet.of(new TwoWayStreet.Values(8, 1), null, 0.5).reasons())
                .containsExactly(
                        "s = (8.00 − 1.00) / (|8.00| + |1.00|) = 0.778.",
                        "One-sided above 0.50, parasitic above it in two cycles running: ONE_SIDED.");
    }

    private static ExchangeVerdict verdict(TwoWayStreet.Values now, TwoWayStreet.Values before) {
        return TwoWayStreet.of(now, before, 0.5).verdict();
    }
}
