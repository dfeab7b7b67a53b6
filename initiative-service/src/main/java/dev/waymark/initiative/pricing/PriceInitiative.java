package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.PeriodLength;
import dev.waymark.initiative.valuation.Price;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The price of an initiative, whole.
@Schema(description = "The price of an initiative: costs and gains per period, in the currency of the cycle.")
record PriceInitiative(
        @Schema(description = "Annual discount rate as a share, 0 to 1: 0.08 is 8 % a year", examples = "0.08")
        @DecimalMin("0")
        @DecimalMax("1")
        double discountRate,

        @Schema(description = "How long one period lasts") PeriodLength periodLength,

        @Schema(
                description =
                        "Planned adoption 0..1 of period 1, 2, …: the share of those who should use the result and do."
                                + " Every period with a gain needs it; may be left out when there is no gain",
                examples = "[0.4, 0.8, 1.0]")
        @Nullable
        @Size(max = PriceInitiative.LAST_PERIOD)
        List<@DecimalMin("0") @DecimalMax("1") Double> adoption,

        @Schema(description = "Hidden from viewers and stakeholders; not when left out") @Nullable
        Boolean confidential,

        @Schema(description = "The lines, 1 to 50") @Size(min = 1, max = 50)
        List<PriceLineEntry> lines) {

    static final int LAST_PERIOD = 120;

    PriceInitiative {
        adoption = adoption == null ? List.of() : adoption;
        confidential = confidential != null && confidential;
    }

    @Override
    public List<@DecimalMin("0") @DecimalMax("1") Double> adoption() {
        return Objects.requireNonNull(adoption);
    }

    @Override
    public Boolean confidential() {
        return Objects.requireNonNull(confidential);
    }

    /// The price as it is calculated with. Only where there are no contradictions.
    Price price() {
        return new Price(
                discountRate,
                periodLength,
                adoption(),
                lines.stream().map(PriceLineEntry::line).toList());
    }
}
