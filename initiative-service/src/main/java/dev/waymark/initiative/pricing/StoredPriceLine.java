package dev.waymark.initiative.pricing;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.valuation.CostLedger;
import dev.waymark.initiative.valuation.GainType;
import dev.waymark.initiative.valuation.LineNature;
import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a price as the database keeps it.
@StoredFormat
record StoredPriceLine(
        String label,
        LineKind kind,
        LineNature nature,
        @Nullable CostLedger ledger,
        @Nullable GainType gainType,
        int fromPeriod,
        int toPeriod,
        StoredAmount amount,
        @Nullable UUID assumptionId,
        @Nullable StoredPromise promise) {

    /// By what a gain will be recognised; absent in older rows.
    record StoredPromise(
            @Nullable String metric,
            @Nullable String owner,
            @Nullable LocalDate reviewOn) {

        static @Nullable StoredPromise of(@Nullable GainPromise promise) {
            return promise == null ? null : new StoredPromise(promise.metric(), promise.owner(), promise.reviewOn());
        }

        GainPromise promise() {
            return new GainPromise(metric, owner, reviewOn);
        }
    }

    /// Decimal strings, so that no digit is lost.
    record StoredAmount(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal low,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal likely,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal high) {}

    static StoredPriceLine of(PriceLineEntry line) {
        var amount = line.amount();
        return new StoredPriceLine(
                line.label(),
                line.kind(),
                line.nature(),
                line.ledger(),
                line.gainType(),
                line.fromPeriod(),
                line.toPeriod(),
                new StoredAmount(amount.low(), amount.likely(), amount.high()),
                line.assumptionId(),
                StoredPromise.of(line.promise()));
    }

    PriceLineEntry entry() {
        return new PriceLineEntry(
                label,
                kind,
                nature,
                ledger,
                gainType,
                fromPeriod,
                toPeriod,
                new AmountRange(amount.low(), amount.likely(), amount.high()),
                assumptionId,
                promise == null ? null : promise.promise());
    }
}
