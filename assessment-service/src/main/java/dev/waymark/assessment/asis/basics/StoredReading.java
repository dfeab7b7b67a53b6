package dev.waymark.assessment.asis.basics;

import dev.waymark.rest.stored.StoredFormat;
import java.time.LocalDate;

/// What a meter showed, as the database keeps it.
@StoredFormat
record StoredReading(double value, LocalDate readOn, String source) {

    static StoredReading of(MeterReading reading) {
        return new StoredReading(reading.value(), reading.readOn(), reading.source());
    }

    MeterReading reading() {
        return new MeterReading(value, readOn, source);
    }
}
