package dev.waymark.initiative.assumption;

import dev.waymark.initiative.valuation.Support;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Something that a figure rests on. Never changed: prices refer to what was assumed when they were made.
@Entity
@Immutable
class Assumption extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;
    private String statement;
    private String source;
    private LocalDate observedOn;
    private @Nullable Long sampleSize;
    private @Nullable BigDecimal value;
    private @Nullable String unit;
    private @Nullable UUID suggestionId;

    Assumption() {}

    Assumption(UUID cycleId, RecordAssumption request) {
        this.cycleId = cycleId;
        this.statement = request.statement();
        this.source = request.source();
        this.observedOn = request.observedOn();
        this.sampleSize = request.sampleSize();
        this.value = request.value();
        this.unit = request.unit();
        this.suggestionId = request.suggestionId();
    }

    RecordAssumption asRequest() {
        return new RecordAssumption(statement, source, observedOn, sampleSize, value, unit, suggestionId);
    }

    Support.DatedAssumption dated() {
        return new Support.DatedAssumption(id, observedOn);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }
}
