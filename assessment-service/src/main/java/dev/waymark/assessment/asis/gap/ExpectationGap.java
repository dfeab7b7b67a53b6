package dev.waymark.assessment.asis.gap;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The gap between what customers expect and what they get, `gap(t) = E(t) − D(t)`, t in years of 365.25 days from the
/// origin, the day of the latest measurement. Expectation compounds, `E(t) = E0·(1+g)^t`; delivery moves in a straight
/// line, `D(t) = D0 + r·t` (see [Trend]). Over several segments E, D and thereby the gap are the weighted sums.
///
/// To close the gap by T delivery must gain `(E(T) − D0)/T` points a year; what of that does not come by itself,
/// `… − r`, must be led by engagement.
///
/// Example: E0 70, g 0.12, D0 62, r 3 → gap 8.0, 13.4, 19.81, 27.34 at 0, 1, 2, 3 years; required by +1 year 16.4,
/// engagement-led 13.4.
@Schema(description = "What customers expect against what they get, now and in the coming years.")
public record ExpectationGap(
        @Schema(description = "t = 0: the day of the latest measurement", examples = "2026-10-01")
        LocalDate origin,

        @Schema(description = "How delivery compares with expectation ± band at the origin", examples = "SHORTFALL")
        Standing standing,

        @Schema(description = "The gap year by year") List<GapPoint> path,

        @Schema(description = "The groups of customers that it is made of")
        List<GroupTrends> groups,

        @Schema(description = "Good enough is expectation ± this, in points", examples = "3")
        double band,

        @Schema(description = "The formulas with their values")
        List<String> reasons) {

    /// @param groups at least one; nothing may be missing from any
    public static ExpectationGap of(
            List<MeasuredGroup> groups, @Nullable AssumedRates assumed, int horizonYears, double band) {
        var origin = groups.stream()
                .flatMap(group -> Stream.concat(group.expectations().stream(), group.deliveries().stream()))
                .map(Reading::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var trends = groups.stream()
                .map(group -> GroupTrends.of(group, origin, assumed))
                .toList();
        var bare = new ExpectationGap(origin, Standing.GOOD_ENOUGH, List.of(), trends, band, List.of());
        return new ExpectationGap(
                origin,
                Standing.of(bare.gap(0), band),
                IntStream.rangeClosed(0, horizonYears).mapToObj(bare::point).toList(),
                trends,
                band,
                bare.explained(horizonYears));
    }

    double expectation(double years) {
        return groups.stream()
                .mapToDouble(group -> group.weight() * group.expectation().compounded(years))
                .sum();
    }

    double delivery(double years) {
        return groups.stream()
                .mapToDouble(group -> group.weight() * group.delivery().linear(years))
                .sum();
    }

    public double gap(double years) {
        return expectation(years) - delivery(years);
    }

    /// `(E(T) − D0)/T`.
    double requiredChange(int years) {
        return (expectation(years) - delivery(0)) / years;
    }

    /// r, over all groups.
    double deliveryChange() {
        return groups.stream()
                .mapToDouble(group -> group.weight() * group.delivery().rate())
                .sum();
    }

    private GapPoint point(int years) {
        return new GapPoint(
                years,
                Reading.after(origin, years),
                expectation(years),
                delivery(years),
                gap(years),
                Standing.of(gap(years), band),
                years == 0 ? null : requiredChange(years),
                years == 0 ? null : requiredChange(years) - deliveryChange());
    }

    private List<String> explained(int horizonYears) {
        var reasons = new ArrayList<String>();
        groups.forEach(group -> reasons.add(group.explained()));
        reasons.add("gap(0) = %.2f − %.2f = %.2f; t counts years of 365.25 days."
                .formatted(expectation(0), delivery(0), gap(0)));
        if (horizonYears > 0) {
            reasons.add(
                    "To close it by +1 year delivery must gain (%.2f − %.2f) / 1 = %.2f points; %.2f come by themselves."
                            .formatted(expectation(1), delivery(0), requiredChange(1), deliveryChange()));
        }
        return List.copyOf(reasons);
    }
}
