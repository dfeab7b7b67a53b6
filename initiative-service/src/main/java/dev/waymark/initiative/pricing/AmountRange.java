package dev.waymark.initiative.pricing;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.valuation.Estimate;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The amount of a line per period as a three-point estimate, in the currency of its line.
@Schema(
        description =
                "An amount per period as a three-point estimate, in the currency of its line: decimal strings with"
                        + " 0 <= low <= likely <= high, at most 100000000000 and the decimal places of the currency.")
public record AmountRange(
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                pattern = AmountRange.PATTERN,
                description = "Least amount per period",
                examples = "150.00")
        BigDecimal low,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                pattern = AmountRange.PATTERN,
                description = "Likeliest amount per period",
                examples = "350.00")
        BigDecimal likely,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                pattern = AmountRange.PATTERN,
                description = "Greatest amount per period",
                examples = "500.00")
        BigDecimal high) {

    static final String PATTERN = "^\\d{1,12}(\\.\\d{1,4})?$";
    static final BigDecimal MOST = new BigDecimal("100000000000");

    public AmountRange {
        var checked = new Estimate(low, likely, high);
        if (checked.high().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("An amount per period is at most %s, but is %s."
                    .formatted(MOST.toPlainString(), high.toPlainString()));
        }
    }

    /// The amounts with the decimal places of the currency; only where [#faults] names none.
    AmountRange in(String currency) {
        return new AmountRange(Money.exact(low, currency), Money.exact(likely, currency), Money.exact(high, currency));
    }

    /// Which of the amounts cannot be paid in the currency.
    List<Violation> faults(String pointer, String currency) {
        var faults = new ArrayList<Violation>();
        check(pointer + "/low", low, currency, faults);
        check(pointer + "/likely", likely, currency, faults);
        check(pointer + "/high", high, currency, faults);
        return faults;
    }

    private static void check(String pointer, BigDecimal amount, String currency, List<Violation> faults) {
        try {
            Money.exact(amount, currency);
        } catch (IllegalArgumentException unpayable) {
            faults.add(new Violation(pointer, String.valueOf(unpayable.getMessage())));
        }
    }
}
