package dev.waymark.rest.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount of a currency, exact to the currency's minor unit (yen, cent, fils): what has more decimal places cannot
/// be paid and is refused.
///
/// At most 15 digits before the decimal point and 18 in all, so that its minor units fit a `long`.
@Schema(description = "An amount of a currency; the amount is a decimal string, exact to the currency's minor unit.")
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                pattern = "^-?\\d{1,15}(\\.\\d{1,4})?$",
                description = "Decimal amount",
                examples = "1250000.00")
        BigDecimal amount,

        @Schema(pattern = "^[A-Z]{3}$", description = "ISO 4217 code", examples = "EUR")
        String currency) {

    private static final int DIGITS_BEFORE_POINT = 15;
    private static final int DIGITS = 18;

    public Money {
        amount = exact(amount, currency);
    }

    /// The amount with the decimal places of the currency.
    ///
    /// @throws IllegalArgumentException where it has more of them or too many digits, or where the currency has no
    /// minor unit
    public static BigDecimal exact(BigDecimal amount, String currency) {
        var decimals = decimals(currency);
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("%s has more than the %d decimal places of %s. Maybe round it first."
                    .formatted(amount.toPlainString(), decimals, currency));
        }
        if (amount.precision() - amount.scale() > Math.min(DIGITS_BEFORE_POINT, DIGITS - decimals)) {
            throw new IllegalArgumentException("an amount of %s has at most %d digits before the decimal point"
                    .formatted(currency, Math.min(DIGITS_BEFORE_POINT, DIGITS - decimals)));
        }
        return amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /// Rounds half up, away from zero, to the currency's minor unit: for results of a calculation, never for input.
    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(amount.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    /// So many minor units of a currency: 1250 of EUR are 12.50, of JPY 1250, of KWD 1.250.
    public static Money ofMinorUnits(long minorUnits, String currency) {
        return new Money(BigDecimal.valueOf(minorUnits, decimals(currency)), currency);
    }

    /// So many whole units of a currency.
    public static Money ofUnits(long units, String currency) {
        return new Money(BigDecimal.valueOf(units), currency);
    }

    /// The amount counted in the currency's minor unit.
    public long minorUnits() {
        return amount.unscaledValue().longValueExact();
    }

    /// The amount as it is written in a sentence, with decimals only where there are any: `79,000 USD`,
    /// `1,250.50 EUR`.
    public String text() {
        var decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : amount.scale();
        return String.format(Locale.ROOT, "%,." + decimals + "f %s", amount, currency);
    }

    /// @throws IllegalArgumentException where the code is not one of ISO 4217
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "currency '%s' is no ISO 4217 code. Maybe use a code such as EUR.".formatted(code), unknown);
        }
    }

    /// The decimal places of a currency: 0 of JPY, 2 of EUR, 3 of KWD, 4 of CLF.
    ///
    /// @throws IllegalArgumentException where nothing can be paid in it, as in gold (XAU)
    public static int decimals(String currency) {
        var decimals = currency(currency).getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException(
                    "currency '%s' has no minor unit, so nothing can be paid in it. Maybe use a code such as EUR."
                            .formatted(currency));
        }
        return decimals;
    }
}
