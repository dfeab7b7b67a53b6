package dev.waymark.initiative.valuation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a price: an amount that is paid or gained in every period of its span.
public sealed interface PriceLine {

    String label();

    LineNature nature();

    Span span();

    /// The amount per period.
    Estimate amount();

    /// The assumption that the amount rests on, if one is named.
    @Nullable
    UUID assumptionId();

    /// +1 for a gain, −1 for a cost.
    int sign();

    /// A line that costs money; paid whether or not anybody uses the result.
    record Cost(
            String label,
            LineNature nature,
            CostLedger ledger,
            Span span,
            Estimate amount,
            @Nullable UUID assumptionId) implements PriceLine {

        @Override
        public int sign() {
            return -1;
        }
    }

    /// A line that brings money; multiplied by the planned adoption of its period, because value comes only from use.
    record Gain(
            String label,
            LineNature nature,
            GainType type,
            Span span,
            Estimate amount,
            @Nullable UUID assumptionId) implements PriceLine {

        public Gain {
            if (span.from() < 1) {
                throw new IllegalArgumentException(
                        "The gain '%s' starts in period 0, before anybody can use the result. Let it start in period 1 or later."
                                .formatted(label));
            }
        }

        @Override
        public int sign() {
            return 1;
        }
    }
}
