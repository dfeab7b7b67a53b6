package dev.waymark.assessment.asis.gap;

import dev.waymark.assessment.asis.measurement.Reading;
import dev.waymark.rest.number.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When the gap closes with what is planned: `D*(t) = D(t) + Σ_i uplift_i · adoption_i(t − golive_i)`.
///
/// The gap is looked at day by day: it closes on the first day with `E − D* ≤ 0`, and delivery is good enough on the
/// first day with `E − D* ≤ band`. Expectation compounds, so a gap may open again later; the path shows it.
///
/// Example: E0 70, g 0.12, D0 62, r 3 and 20 points in full use from half a year on: −6.6 at +1 year, −0.19 at
/// +2 years, 7.34 at +3 years; closed on the day of going live.
@Schema(description = "What the gap becomes with the given uplifts, and when it closes.")
public record GapProjection(
        @Schema(description = "The gap year by year") List<ProjectedGapPoint> path,

        @Schema(description = "First day without a gap; absent = not within the horizon", examples = "2028-03-14")
        @Nullable
        LocalDate closesOn,

        @Schema(
                description =
                        "First day on which delivery is within the band or above; absent = not within the horizon",
                examples = "2027-11-02")
        @Nullable
        LocalDate goodEnoughOn,

        @Schema(description = "The answer in words", examples = "not within 3 years")
        String closes,

        @Schema(description = "The gap without the uplifts") ExpectationGap withoutUplifts,

        @Schema(description = "The formulas with their values")
        List<String> reasons) {

    /// The gap at one time, uplifts included.
    @Schema(description = "Expectation, delivery with the uplifts and the gap between them at one time.")
    record ProjectedGapPoint(
            @Schema(description = "Years after the origin", examples = "1")
            int years,

            @Schema(description = "The day, with a year of 365.25 days", examples = "2027-10-01")
            LocalDate on,

            @Schema(description = "E(t), an index", examples = "78.4")
            double expectation,

            @Schema(description = "D*(t), an index", examples = "85")
            double delivery,

            @Schema(description = "E(t) − D*(t), in points", examples = "-6.6")
            double gap,

            @Schema(description = "How delivery compares with expectation ± band", examples = "OVERSHOOT")
            Standing standing) {}

    public static GapProjection of(ExpectationGap gap, List<Uplift> uplifts) {
        int horizonYears = gap.path().size() - 1;
        var closesOn = firstDay(gap, uplifts, 0);
        return new GapProjection(
                IntStream.rangeClosed(0, horizonYears)
                        .mapToObj(years -> point(gap, uplifts, years))
                        .toList(),
                closesOn,
                firstDay(gap, uplifts, gap.band()),
                closesOn == null ? "not within %d years".formatted(horizonYears) : "on %s".formatted(closesOn),
                gap,
                explained(gap, uplifts));
    }

    private static ProjectedGapPoint point(ExpectationGap gap, List<Uplift> uplifts, int years) {
        var day = Reading.after(gap.origin(), years);
        double delivery = gap.delivery(years) + pointsOn(uplifts, day);
        double rest = gap.expectation(years) - delivery;
        return new ProjectedGapPoint(years, day, gap.expectation(years), delivery, rest, Standing.of(rest, gap.band()));
    }

    private static @Nullable LocalDate firstDay(ExpectationGap gap, List<Uplift> uplifts, double atMost) {
        var last = Reading.after(gap.origin(), gap.path().size() - 1);
        return gap.origin()
                .datesUntil(last.plusDays(1))
                .filter(day ->
                        Precision.atMost(gap.gap(Reading.years(gap.origin(), day)) - pointsOn(uplifts, day), atMost))
                .findFirst()
                .orElse(null);
    }

    private static double pointsOn(List<Uplift> uplifts, LocalDate day) {
        return uplifts.stream().mapToDouble(uplift -> uplift.pointsOn(day)).sum();
    }

    private static List<String> explained(ExpectationGap gap, List<Uplift> uplifts) {
        var end = Reading.after(gap.origin(), gap.path().size() - 1);
        return Stream.concat(
                        Stream.of("D*(t) = D(t) + Σ uplift · adoption(t − go-live); looked at day by day."),
                        uplifts.stream()
                                .map(uplift -> "%s adds up to %.2f points from %s on; %.2f on %s."
                                        .formatted(
                                                uplift.label(),
                                                uplift.points(),
                                                uplift.liveOn(),
                                                uplift.pointsOn(end),
                                                end)))
                .toList();
    }
}
