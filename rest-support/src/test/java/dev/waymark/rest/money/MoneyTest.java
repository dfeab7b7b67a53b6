package dev.waymark.rest.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThatThrownBy(() -> new Money(new BigDecimal("1e14"), "CLF")).hasMessageContaining("14 digits");
    }

    @Test
    void aCurrencyWithoutMinorUnitPaysNothing() {
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, "XAU")).hasMessageContaining("no minor unit");
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, "XXX")).hasMessageContaining("no minor unit");
    }

    @ParameterizedTest
    @CsvSource({
        "JPY, 1250, '1,250 JPY'",
        "EUR, 1250, 12.50 EUR",
        "KWD, 1250, 1.250 KWD",
        "CLF, 1250, 0.1250 CLF",
        "USD, 7900000, '79,000 USD'",
        "USD, -28933333, '-289,333.33 USD'",
        "EUR, 0, 0 EUR"
    })
    void minorUnitsAreCountedAsTheCurrencyDoes(String currency, long minorUnits, String text) {
        var money = Money.ofMinorUnits(minorUnits, currency);

        assertThat(money.text()).isEqualTo(text);
        assertThat(money.minorUnits()).isEqualTo(minorUnits);
        assertThat(Money.rounded(money.amount(), currency)).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "EUR", "KWD", "CLF"})
    void theLargestAmountFitsALong(String currency) {
        var digits = Math.min(15, 18 - Money.decimals(currency));
        var most = new Money(BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE), currency);

        assertThat(most.minorUnits()).isPositive();
    }

    @Test
    void aComputedAmountIsRoundedHalfUp() {
        assertThat(Money.rounded(new BigDecimal("2.345"), "EUR").amount()).isEqualTo(new BigDecimal("2.35"));
        assertThat(Money.rounded(new BigDecimal("-2.345"), "EUR").amount()).isEqualTo(new BigDecimal("-2.35"));
    }
}
