package dev.waymark.initiative.initiative;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InitiativeValuesTest {

    @Test
    void anEffortNeedsASkillAndDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Effort(" ", BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effort("Java", BigDecimal.ZERO))
                .withMessageContaining("Java");
    }

    @Test
    void aRiskIsRatedFromNoughtToAHundred() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskRatings(0, 0, 0, 101, 0))
                .withMessageContaining("vendor")
                .withMessageContaining("101");
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskRatings(-1, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskRatings(0, 0, 0, 0, Double.NaN));
    }

    @Test
    void aLegalObligationNamesTheLaw() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalObligation("", LocalDate.EPOCH));
    }
}
