package dev.waymark.assessment.asis.exchange;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who gains from the exchange between company and customer: `s = (Vb − Vc)/(|Vb| + |Vc|)` from the value to the brand
/// and to the customer, −1 (only the customer gains) to 1 (only the brand does); 0 where both values are 0.
/// Above the limit it is one-sided; in two cycles running it is parasitic.
///
/// Example: (8, 1) → 0.778; (4, 4) → 0.
@Schema(description = "Who gains from the exchange between company and customer.")
@Calculation
record TwoWayStreet(
        @Schema(description = "s, −1 (only the customer gains) to 1 (only the brand gains)", examples = "0.778")
        double balance,

        @Schema(description = "s of the cycle before; absent where there is none", examples = "0.4") @Nullable
        Double balanceBefore,

        @Schema(description = "ONE_SIDED above the limit; PARASITIC when the cycle before was above it too")
        ExchangeVerdict verdict,

        @Schema(description = "Above this the exchange is one-sided, 0 to 1", examples = "0.5")
        double oneSidedAbove,

        @Schema(description = "The formula with its values") List<String> reasons) {

    /// The values of one cycle, in whatever unit is the same for both.
    record Values(double toBrand, double toCustomer) {

        double balance() {
            double all = Math.abs(toBrand) + Math.abs(toCustomer);
            return all == 0 ? 0 : (toBrand - toCustomer) / all;
        }

        private String derived() {
            return "(%.2f − %.2f) / (|%.2f| + |%.2f|) = %.3f"
                    .formatted(toBrand, toCustomer, toBrand, toCustomer, balance());
        }
    }

    /// @param before the values of the cycle before, or null
    static TwoWayStreet of(Values now, @Nullable Values before, double oneSidedAbove) {
        var reasons = new ArrayList<String>();
        reasons.add("s = %s.".formatted(now.derived()));
        if (before != null) {
            reasons.add("s of the cycle before = %s.".formatted(before.derived()));
        }
        var verdict = verdict(now, before, oneSidedAbove);
        reasons.add("One-sided above %.2f, parasitic above it in two cycles running: %s."
                .formatted(oneSidedAbove, verdict));
        return new TwoWayStreet(
                now.balance(), before == null ? null : before.balance(), verdict, oneSidedAbove, List.copyOf(reasons));
    }

    private static ExchangeVerdict verdict(Values now, @Nullable Values before, double oneSidedAbove) {
        if (Precision.atMost(now.balance(), oneSidedAbove)) {
            return ExchangeVerdict.TWO_WAY;
        }
        return before != null && Precision.above(before.balance(), oneSidedAbove)
                ? ExchangeVerdict.PARASITIC
                : ExchangeVerdict.ONE_SIDED;
    }
}
