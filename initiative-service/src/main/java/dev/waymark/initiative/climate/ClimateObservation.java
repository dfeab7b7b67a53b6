package dev.waymark.initiative.climate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/// The value of an indicator as somebody recorded it. Never changed.
@Entity
@Immutable
class ClimateObservation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private ClimateIndicator indicator;

    private LocalDate observedOn;
    private double value;
    private String source;

    ClimateObservation() {}

    ClimateObservation(UUID cycleId, ObserveClimate said) {
        this.cycleId = cycleId;
        this.indicator = said.indicator();
        this.observedOn = said.observedOn();
        this.value = said.value();
        this.source = said.source();
    }

    ClimateReading reading() {
        return new ClimateReading(indicator, observedOn, value, source);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }
}
