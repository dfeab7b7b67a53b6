package dev.waymark.initiative.climate;

import java.time.LocalDate;

/// The value of an indicator as it was observed on a day.
public record ClimateReading(ClimateIndicator indicator, LocalDate observedOn, double value, String source) {}
