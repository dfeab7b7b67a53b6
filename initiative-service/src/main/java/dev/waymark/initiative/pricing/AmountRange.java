package dev.waymark.initiative.pricing;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.valuation.Estimate;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The amount of a line per period as a three-point estimate, in the currency of the cycle.
@Schema(
        description =
                "An amount per period as a three-point estimate, in the currency of the cycle: decimal strings with"
                        + " 0 <= low <= likely <= high, at most 100000000000 and four decimal places.")
record AmountRange(
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
    private static final BigDecimal MOST = new BigDecimal("100000000000");
    private static final int DECIMALS = 4;

    AmountRange {
        var checked = new Estimate(low, likely, high);
        if (checked.high().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("An amount per period is at most %s, but is %s."
                    .formatted(MOST.toPlainString(), high.toPlainString()));
        }
        if (low.scale() > DECIMALS || likely.scale() > DECIMALS || high.scale() > DECIMALS) {
            throw new IllegalArgumentException("An amount has at most %d decimal places.".formatted(DECIMALS));
        }
    }

    Estimate estimate() {
        return new Estimate(low, likely, high);
    }
}
