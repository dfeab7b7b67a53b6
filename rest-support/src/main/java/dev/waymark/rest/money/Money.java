package dev.waymark.rest.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount of a currency, exact to the currency's minor unit.
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

    public Money {
        var digits = minorDigits(currency);
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new IllegalArgumentException("%s has more than the %d decimal places of %s. Maybe round it first."
                    .formatted(amount.toPlainString(), digits, currency));
        }
        if (amount.precision() - amount.scale() > 15) {
            throw new IllegalArgumentException("an amount has at most 15 digits before the decimal point");
        }
        amount = amount.setScale(digits, RoundingMode.UNNECESSARY);
    }

    /// Rounds half up to the currency's minor unit.
    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(amount.setScale(minorDigits(currency), RoundingMode.HALF_UP), currency);
    }

    /// The amount counted in the currency's minor unit (cents).
    public long minorUnits() {
        return amount.unscaledValue().longValueExact();
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

    private static int minorDigits(String currency) {
        return Math.max(0, currency(currency).getDefaultFractionDigits());
    }
}
