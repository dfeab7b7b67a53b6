package dev.waymark.initiative.climate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private @Nullable LocalDate expiresOn;

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
        this.expiresOn = request.expiresOn();
    }

    /// The judgement, unless it has expired.
    ///
    /// @param days how long a judgement counts that has no day of its own
    Optional<ClimateOverride> judgement(LocalDate today, int days) {
        return isInForce(today, days)
                ? Optional.of(new ClimateOverride(climate, reason, expiresOn(days)))
                : Optional.empty();
    }

    ClimateOverrideView view(LocalDate today, int days) {
        return new ClimateOverrideView(
                cycleId, climate, reason, decidedBy, decidedAt, expiresOn(days), isInForce(today, days), version);
    }

    OverrideClimate asRequest() {
        return new OverrideClimate(climate, reason, expiresOn);
    }

    private boolean isInForce(LocalDate today, int days) {
        return !today.isAfter(expiresOn(days));
    }

    private LocalDate expiresOn(int days) {
        return expiresOn == null
                ? LocalDate.ofInstant(decidedAt, ZoneOffset.UTC).plusDays(days)
                : expiresOn;
    }
}
