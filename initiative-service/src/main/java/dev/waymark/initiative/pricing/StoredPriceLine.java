package dev.waymark.initiative.pricing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.initiative.valuation.CostLedger;
import dev.waymark.initiative.valuation.GainType;
import dev.waymark.initiative.valuation.LineNature;
import dev.waymark.rest.stored.OlderFormat;
import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a price as the database keeps it. Since version 2 it has a promise, a currency of its own and a slice.
@StoredFormat(older = StoredPriceLine.WithoutPromises.class)
record StoredPriceLine(
        String label,
        LineKind kind,
        LineNature nature,
        @Nullable CostLedger ledger,
        @Nullable GainType gainType,
        int fromPeriod,
        int toPeriod,
        @Nullable String currency,
        StoredAmount amount,
        @Nullable UUID assumptionId,
        @Nullable StoredPromise promise,
        @Nullable Integer slice) {

    /// Lines of version 1 lack only what may be absent.
    static final class WithoutPromises implements OlderFormat {

        @Override
        public JsonNode converted(JsonNode content) {
            return content;
        }
    }

    /// By what a gain will be recognised.
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
                line.currency(),
                new StoredAmount(amount.low(), amount.likely(), amount.high()),
                line.assumptionId(),
                StoredPromise.of(line.promise()),
                line.slice());
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
                currency,
                new AmountRange(amount.low(), amount.likely(), amount.high()),
                assumptionId,
                promise == null ? null : promise.promise(),
                slice);
    }
}
