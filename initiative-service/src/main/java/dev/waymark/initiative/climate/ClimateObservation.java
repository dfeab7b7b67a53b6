package dev.waymark.initiative.climate;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// The value of an indicator as somebody recorded it. Never changed.
@Entity
@Immutable
class ClimateObservation extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private ClimateIndicator indicator;

    private LocalDate observedOn;
    private double value;
    private String source;
    private Instant recordedAt;
    private @Nullable LocalDate stateDay;

    @Enumerated(EnumType.STRING)
    private @Nullable ClimateState stateBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable ClimateState state;

    ClimateObservation() {}

    ClimateObservation(UUID cycleId, ClimateReading reading, NamedState named) {
        this.cycleId = cycleId;
        this.indicator = reading.indicator();
        this.observedOn = reading.observedOn();
        this.value = reading.value();
        this.source = reading.source();
        this.recordedAt = reading.recordedAt();
        this.stateDay = named.day();
        this.stateBefore = named.before();
        this.state = named.state();
    }

    ClimateReading reading() {
        return new ClimateReading(indicator, observedOn, value, source, recordedAt, named());
    }

    private @Nullable NamedState named() {
        return stateDay == null || stateBefore == null || state == null
                ? null
                : new NamedState(stateDay, stateBefore, state);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }
}
