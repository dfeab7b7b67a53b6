package dev.waymark.assessment.loop.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// The steering committee's decision to go on although the culture is not ready.
@Entity
class ReadinessWaiver {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    private String reason;
    private String waivedBy;
    private Instant waivedAt;

    ReadinessWaiver() {}

    ReadinessWaiver(UUID cycleId, WaiveReadiness request, String by, Instant at) {
        this.cycleId = cycleId;
        waive(request, by, at);
    }

    final void waive(WaiveReadiness request, String by, Instant at) {
        this.reason = request.reason();
        this.waivedBy = by;
        this.waivedAt = at;
    }

    ReadinessWaiverView view() {
        return new ReadinessWaiverView(cycleId, reason, waivedBy, waivedAt, version);
    }

    WaiveReadiness asRequest() {
        return new WaiveReadiness(reason);
    }
}
