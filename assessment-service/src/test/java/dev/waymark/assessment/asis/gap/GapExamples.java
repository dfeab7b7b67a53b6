package dev.waymark.assessment.asis.gap;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The example of the method: 70 expected, 62 delivered.
public final class GapExamples {

    static final LocalDate ORIGIN = LocalDate.of(2026, 10, 1);
    static final AssumedRates RATES = new AssumedRates(0.12, 3);

    private GapExamples() {}

    public static MeasuredGroup group(@Nullable String segment, double weight, double expectation, double delivery) {
        return new MeasuredGroup(
                segment, weight, List.of(new Reading(ORIGIN, expectation)), List.of(new Reading(ORIGIN, delivery)));
    }

    static ExpectationGap example() {
        return ExpectationGap.of(List.of(group(null, 1, 70, 62)), RATES, 3, 3);
    }

    public static String rounded(@Nullable Double value) {
        return "%.2f".formatted(value);
    }
}
