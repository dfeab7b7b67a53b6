package dev.waymark.rest.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void anAmountHasTheDigitsOfItsCurrency() {
        assertThat(new Money(new BigDecimal("10.5"), "EUR").amount()).isEqualTo(new BigDecimal("10.50"));
        assertThat(new Money(new BigDecimal("10"), "JPY").minorUnits()).isEqualTo(10);
        assertThat(new Money(new BigDecimal("1250000"), "EUR").minorUnits()).isEqualTo(125_000_000);
    }

    @Test
    void whatTheCurrencyCannotShowIsRefused() {
        assertThatThrownBy(() -> new Money(new BigDecimal("10.001"), "EUR")).hasMessageContaining("2 decimal places");
        assertThatThrownBy(() -> new Money(new BigDecimal("1.5"), "JPY")).hasMessageContaining("0 decimal places");
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, "euro")).hasMessageContaining("ISO 4217");
        assertThatThrownBy(() -> new Money(new BigDecimal("1e15"), "EUR")).hasMessageContaining("15 digits");
    }

    @Test
    void aComputedAmountIsRoundedHalfUp() {
        assertThat(Money.rounded(new BigDecimal("2.345"), "EUR").amount()).isEqualTo(new BigDecimal("2.35"));
        assertThat(Money.rounded(new BigDecimal("-2.345"), "EUR").amount()).isEqualTo(new BigDecimal("-2.35"));
    }
}
