package dev.waymark.initiative.climate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The value of an indicator as it was observed on a day and recorded at a time.
///
/// @param named what the climate was named with it; null for one that is being recorded, or was before names were kept
public record ClimateReading(
        ClimateIndicator indicator,
        LocalDate observedOn,
        double value,
        String source,
        Instant recordedAt,
        @Nullable NamedState named) {

    /// The same reading once the climate is named with it.
    ClimateReading named(NamedState state) {
        return new ClimateReading(indicator, observedOn, value, source, recordedAt, state);
    }

    boolean isOf(ClimateReading other) {
        return indicator == other.indicator && observedOn.equals(other.observedOn);
    }
}
