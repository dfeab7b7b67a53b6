package dev.waymark.initiative.climate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// The committee's judgement of the climate in one cycle.
@Entity
@Table(name = "climate_override")
class OverrideOfCycle {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    private double climate;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    OverrideOfCycle() {}

    OverrideOfCycle(UUID cycleId, OverrideClimate request, String by, Instant at) {
        this.cycleId = cycleId;
        decide(request, by, at);
    }

    final void decide(OverrideClimate request, String by, Instant at) {
        this.climate = request.climate();
        this.reason = request.reason();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    ClimateOverride judgement() {
        return new ClimateOverride(climate, reason);
    }

    ClimateOverrideView view() {
        return new ClimateOverrideView(cycleId, climate, reason, decidedBy, decidedAt, version);
    }

    OverrideClimate asRequest() {
        return new OverrideClimate(climate, reason);
    }
}
