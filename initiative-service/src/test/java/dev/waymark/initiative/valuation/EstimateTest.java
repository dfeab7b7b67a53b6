package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void isExpectedAtTheMeanOfPert() {
        assertThat(PriceExamples.estimate(400, 500, 900).expected()).isEqualByComparingTo("550");
        assertThat(PriceExamples.estimate(150, 350, 500).expected())
                .isEqualByComparingTo("341.6666666666666666666666666666667");
    }

    @Test
    void ofACertainAmountIsThatAmount() {
        assertThat(PriceExamples.estimate(7, 7, 7).expected()).isEqualByComparingTo("7");
    }

    @Test
    void refusesBoundsOutOfOrderAndNamesThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceExamples.estimate(3, 2, 5))
                .withMessageContaining("(3.0, 2.0, 5.0)");
        assertThatIllegalArgumentException().isThrownBy(() -> PriceExamples.estimate(1, 6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceExamples.estimate(-1, 2, 5));
    }
}
