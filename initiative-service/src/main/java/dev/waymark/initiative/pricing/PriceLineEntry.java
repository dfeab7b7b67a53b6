package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.CostLedger;
import dev.waymark.initiative.valuation.Estimate;
import dev.waymark.initiative.valuation.GainType;
import dev.waymark.initiative.valuation.LineNature;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.initiative.valuation.PriceLine;
import dev.waymark.initiative.valuation.Span;
import dev.waymark.rest.money.PaymentCurrency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line of a price, as it is written and shown.
@Schema(
        description =
                "One line of a price: an amount that is paid or gained in every period from fromPeriod to toPeriod."
                        + " Period 0 is the start; period t is the end of the t-th period.")
public record PriceLineEntry(
        @Schema(description = "What is paid or gained", examples = "Fewer calls about missed dates")
        @NotBlank
        @Size(max = 200)
        String label,

        @Schema(description = "Whether the line costs money or brings it")
        LineKind kind,

        @Schema(description = "For the change itself, or again and again while it runs")
        LineNature nature,

        @Schema(description = "Where a cost is booked; for a COST only") @Nullable
        CostLedger ledger,

        @Schema(
                description =
                        "What a gain consists of; for a GAIN only: RETENTION customers who stay, COST_TO_SERVE the same service at"
                                + " lower cost, REVENUE more turnover, FINE_AVOIDED a fine or claim that does not come, PRODUCTIVITY own"
                                + " time saved")
        @Nullable
        GainType gainType,

        @Schema(description = "First period, 0 to 120; a GAIN starts in 1 or later", examples = "1")
        @Min(0)
        @Max(PriceInitiative.LAST_PERIOD)
        int fromPeriod,

        @Schema(description = "Last period, not before the first, at most 120", examples = "3")
        @Min(0)
        @Max(PriceInitiative.LAST_PERIOD)
        int toPeriod,

        @Schema(
                description = "Currency of the amount, ISO 4217; that of the cycle when left out. Another needs a"
                        + " conversion rate of the cycle",
                examples = "USD",
                pattern = "^[A-Z]{3}$")
        @Nullable
        @PaymentCurrency
        String currency,

        @Schema(description = "Amount per period; a gain is multiplied by the adoption of the period")
        AmountRange amount,

        @Schema(description = "Assumption of the cycle that the amount rests on; a gain without one is unsupported")
        @Nullable
        UUID assumptionId,

        @Schema(description = "By what the gain will be recognised; for a GAIN only") @Nullable @Valid
        GainPromise promise,

        @Schema(
                description = "Number of the slice of the initiative that the line belongs to, from 1; absent where it"
                        + " belongs to the whole, and the slices share it by their cost shares",
                examples = "1")
        @Nullable
        @Min(1)
        @Max(20)
        Integer slice) {

    boolean bringsMoney() {
        return kind == LineKind.GAIN;
    }

    /// What the line is about. Only for lines without contradictions.
    LineType type() {
        return LineType.valueOf(
                switch (kind) {
                    case COST -> Objects.requireNonNull(ledger).name();
                    case GAIN -> Objects.requireNonNull(gainType).name();
                });
    }

    /// The currency of the amount.
    ///
    /// @param ofCycle where the line states none
    String currencyOr(String ofCycle) {
        return currency == null ? ofCycle : currency;
    }

    PriceLineEntry in(String ofCycle) {
        return new PriceLineEntry(
                label,
                kind,
                nature,
                ledger,
                gainType,
                fromPeriod,
                toPeriod,
                currency,
                amount.in(currencyOr(ofCycle)),
                assumptionId,
                promise,
                slice);
    }

    /// What is not known yet of a gain; nothing of a cost.
    List<GainFact> missing() {
        if (kind == LineKind.COST) {
            return List.of();
        }
        var missing = new ArrayList<GainFact>();
        if (promise == null || promise.metric() == null) {
            missing.add(GainFact.METRIC);
        }
        if (promise == null || promise.owner() == null) {
            missing.add(GainFact.OWNER);
        }
        if (promise == null || promise.reviewOn() == null) {
            missing.add(GainFact.REVIEW_DATE);
        }
        return missing;
    }

    /// The line with the copy of its assumption.
    ///
    /// @param copies of assumptions, by those that they are copies of
    PriceLineEntry with(Map<UUID, UUID> copies) {
        return new PriceLineEntry(
                label,
                kind,
                nature,
                ledger,
                gainType,
                fromPeriod,
                toPeriod,
                currency,
                amount,
                assumptionId == null ? null : copies.get(assumptionId),
                promise,
                slice);
    }

    /// The line as it is calculated with. Only for lines without contradictions.
    ///
    /// @param estimate its amount in the currency of the cycle
    PriceLine line(Estimate estimate) {
        var span = new Span(fromPeriod, toPeriod);
        return switch (kind) {
            case COST ->
                new PriceLine.Cost(label, nature, Objects.requireNonNull(ledger), span, estimate, assumptionId);
            case GAIN ->
                new PriceLine.Gain(label, nature, Objects.requireNonNull(gainType), span, estimate, assumptionId);
        };
    }
}
