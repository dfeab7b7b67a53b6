package dev.waymark.initiative.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.valuation.LineType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was really paid or gained in a period.
@Schema(description = "What was really paid or gained in one period on all lines of one type together.")
record ActualAmount(
        @Schema(description = "The lines that it belongs to")
        LineType lineType,

        @Schema(description = "The period of the price, 0 to 120", examples = "1")
        @Min(0)
        @Max(ActualAmount.LAST_PERIOD)
        int period,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                pattern = "^\\d{1,12}(\\.\\d{1,4})?$",
                description = "Amount in the currency of the cycle, 0 to 100000000000",
                examples = "520.00")
        BigDecimal amount) {

    static final int LAST_PERIOD = 120;
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    ActualAmount {
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "An amount is 0 to %s, but is %s.".formatted(MOST.toPlainString(), amount.toPlainString()));
        }
    }
}
