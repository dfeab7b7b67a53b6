package dev.waymark.initiative.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedRateTest {

    /// Of 0, 2 and 3 decimals, each way; halves are rounded up.
    @ParameterizedTest
    @CsvSource({
        "USD, EUR, 0.92, 12.35, 11.36",
        "JPY, EUR, 0.0061, 1250, 7.63",
        "JPY, EUR, 0.006, 7250, 43.50",
        "EUR, JPY, 163.5, 1.00, 164",
        "EUR, JPY, 163.5, 0.10, 16",
        "KWD, EUR, 3.01, 1.255, 3.78",
        "EUR, KWD, 0.3325, 1.00, 0.333",
        "KWD, JPY, 490, 0.001, 0",
        "JPY, KWD, 0.00205, 1, 0.002"
    })
    void roundsHalfUpToTheMinorUnit(String from, String to, BigDecimal rate, BigDecimal amount, BigDecimal converted) {
        assertThat(new DatedRate(from, to, rate, LocalDate.EPOCH, "s").converted(amount))
                .isEqualTo(converted);
    }

    @ParameterizedTest
    @CsvSource({"0.9200000000, 0.92", "163.0000000000, 163", "1000.0000000000, 1000"})
    void isShownWithoutTheZerosThatTheDatabaseAdds(BigDecimal stored, BigDecimal shown) {
        assertThat(new DatedRate("USD", "EUR", stored, LocalDate.EPOCH, "s").rate())
                .isEqualTo(shown);
    }
}
