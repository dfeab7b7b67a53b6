package dev.waymark.assessment.asis.perception;

import dev.waymark.assessment.statistics.WilsonInterval;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much better the company's own people think of it than customers do: the difference of two shares in percentage
/// points, with a 95 % interval by Newcombe's hybrid of two Wilson intervals [l, u]:
/// `lower = d − √((p₁ − l₁)² + (u₂ − p₂)²)`, `upper = d + √((u₁ − p₁)² + (p₂ − l₂)²)`.
/// Source: R. G. Newcombe, *Interval estimation for the difference between independent proportions*, Statistics in
/// Medicine 17 (1998), method 10.
///
/// Example: 450 of 600 against 900 of 3000 → 45.0 pp [41.0, 48.7].
@Schema(description = "How much better the company's own people think of it than customers do.")
@Calculation
record PerceptionGap(
        @Schema(description = "Difference of the shares in percentage points, −100 to 100", examples = "45")
        double points,

        @Schema(description = "Lower end of its 95 % interval, in percentage points", examples = "41.02")
        double lower,

        @Schema(description = "Upper end of its 95 % interval, in percentage points", examples = "48.67")
        double upper,

        @Schema(description = "Own people who call the company customer-centric")
        WilsonInterval ownPeople,

        @Schema(description = "Customers who agree") WilsonInterval customers,

        @Schema(description = "The formulas with their values")
        List<String> reasons) {

    static PerceptionGap of(WilsonInterval own, WilsonInterval customers) {
        double difference = own.share() - customers.share();
        double below = Math.hypot(own.share() - own.lower(), customers.upper() - customers.share());
        double above = Math.hypot(own.upper() - own.share(), customers.share() - customers.lower());
        double lower = difference - below;
        double upper = difference + above;
        return new PerceptionGap(
                100 * difference,
                100 * lower,
                100 * upper,
                own,
                customers,
                List.of(
                        "%d/%d − %d/%d = %.3f − %.3f = %.1f pp."
                                .formatted(
                                        own.hits(),
                                        own.sample(),
                                        customers.hits(),
                                        customers.sample(),
                                        own.share(),
                                        customers.share(),
                                        100 * difference),
                        "95 %% interval by Newcombe from two Wilson intervals: [%.1f, %.1f] pp; %s."
                                .formatted(100 * lower, 100 * upper, verdict(lower, upper))));
    }

    private static String verdict(double lower, double upper) {
        if (Precision.above(lower, 0)) {
            return "the company sees itself better than customers do";
        }
        return Precision.below(upper, 0)
                ? "customers see the company better than it does"
                : "no difference is established";
    }
}
