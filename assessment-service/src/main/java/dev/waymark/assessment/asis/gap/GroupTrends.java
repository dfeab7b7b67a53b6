package dev.waymark.assessment.asis.gap;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The two trends of one group of customers.
@Schema(description = "What one group of customers expects and gets, from the origin on.")
record GroupTrends(
        @Schema(description = "Code of the segment; absent = all customers", examples = "families") @Nullable
        String segment,

        @Schema(description = "Part of all customers, 0 to 1", examples = "0.6")
        double weight,

        @Schema(description = "E(t) = E0·(1+g)^t") Trend expectation,
        @Schema(description = "D(t) = D0 + r·t") Trend delivery,

        @Schema(description = "E0 − D0 of this group, in points", examples = "8")
        double gap) {

    static GroupTrends of(MeasuredGroup group, LocalDate origin, @Nullable AssumedRates assumed) {
        var expectation = Trend.ofExpectation(group.expectations(), origin, assumed);
        var delivery = Trend.ofDelivery(group.deliveries(), origin, assumed);
        return new GroupTrends(
                group.segment(), group.weight(), expectation, delivery, expectation.level() - delivery.level());
    }

    String explained() {
        return "%s: E(t) = %.2f · (1 %+.4f)^t, %s from %d; D(t) = %.2f %+.2f · t, %s from %d; weight %.2f."
                .formatted(
                        segment == null ? "All customers" : "Segment '%s'".formatted(segment),
                        expectation.level(),
                        expectation.rate(),
                        expectation.basis(),
                        expectation.measurements(),
                        delivery.level(),
                        delivery.rate(),
                        delivery.basis(),
                        delivery.measurements(),
                        weight);
    }
}
