package dev.waymark.initiative.conversion;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// What one unit of a currency is in another from a day on.
///
/// Example: at 0.92 EUR for 1 USD, 12.35 USD are 11.362 EUR, rounded half up to 11.36.
///
/// @param rate units of `to` for one unit of `currency`, above 0
/// @param source who has set it
@Calculation
public record DatedRate(String currency, String to, BigDecimal rate, LocalDate validFrom, String source) {

    public DatedRate {
        rate = plain(rate);
    }

    /// The amount in the other currency, rounded half up to its minor unit.
    public BigDecimal converted(BigDecimal amount) {
        return amount.multiply(rate).setScale(Money.decimals(to), RoundingMode.HALF_UP);
    }

    /// Without the zeros that a column of fixed places adds.
    static BigDecimal plain(BigDecimal rate) {
        var stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
