package dev.waymark.assessment.asis.measurement;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A dated index of what customers expect or get. A measurement is never changed: a newer one is added, and a
/// wrong one is deleted.
@Entity
class Measurement extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;
    private @Nullable UUID touchpointId;

    @Enumerated(EnumType.STRING)
    private MeasurementKind kind;

    private double value;
    private LocalDate measuredOn;
    private String source;
    private @Nullable Integer sampleSize;
    private @Nullable String segment;

    Measurement() {}

    Measurement(UUID cycleId, RecordMeasurement record) {
        this.cycleId = cycleId;
        this.touchpointId = record.touchpointId();
        this.kind = record.kind();
        this.value = record.value();
        this.measuredOn = record.measuredOn();
        this.source = record.source();
        this.sampleSize = record.sampleSize();
        this.segment = record.segment();
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    /// What refusals call it.
    String label() {
        return "measurement of %s (%s)".formatted(measuredOn, kind);
    }

    MeasurementView view() {
        return new MeasurementView(
                id, cycleId, kind, value, measuredOn, touchpointId, source, sampleSize, segment, authorship());
    }
}
