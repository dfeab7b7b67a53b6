package dev.waymark.assessment.asis.gap;

import dev.waymark.assessment.asis.measurement.MeasurementKind;
import dev.waymark.assessment.asis.measurement.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One group of customers with what was measured of it, in the order of recording.
///
/// @param segment code of the segment, or null for all customers
/// @param weight its part of all customers, 0..1
public record MeasuredGroup(
        @Nullable String segment, double weight, List<Reading> expectations, List<Reading> deliveries) {

    public MeasuredGroup {
        expectations = List.copyOf(expectations);
        deliveries = List.copyOf(deliveries);
    }

    /// What the gap of this group cannot be computed without, each as a sentence that says what to do.
    public List<String> missing(@Nullable AssumedRates assumed) {
        return Stream.concat(
                        missing(MeasurementKind.EXPECTATION, expectations, Trend.canFitGrowth(expectations), assumed),
                        missing(MeasurementKind.DELIVERY, deliveries, Trend.canFit(deliveries), assumed))
                .toList();
    }

    private Stream<String> missing(
            MeasurementKind kind, List<Reading> readings, boolean fits, @Nullable AssumedRates assumed) {
        if (readings.isEmpty()) {
            return Stream.of("%s of %s was never measured: record a measurement".formatted(kind, name()));
        }
        if (!fits && assumed == null) {
            return Stream.of(("%s of %s has %d of the %d measurements on different days that a trend is fitted to:"
                            + " record more, or assume trends")
                    .formatted(kind, name(), readings.size(), Trend.ENOUGH_TO_FIT));
        }
        return Stream.empty();
    }

    private String name() {
        return segment == null ? "all customers" : "segment '%s'".formatted(segment);
    }
}
