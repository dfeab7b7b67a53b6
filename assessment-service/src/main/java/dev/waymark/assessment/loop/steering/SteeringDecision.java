package dev.waymark.assessment.loop.steering;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A decision that is asked of the steering committee, open until it is taken.
@Entity
class SteeringDecision extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String title;

    @Enumerated(EnumType.STRING)
    private SteeringDecisionKind kind;

    private LocalDate askedOn;
    private String askedBy;
    private @Nullable LocalDate takenOn;
    private @Nullable String outcome;
    private @Nullable String recordedBy;
    private @Nullable Instant recordedAt;

    SteeringDecision() {}

    SteeringDecision(UUID cycleId, AskSteering request, String askedBy) {
        this.cycleId = cycleId;
        this.title = request.title();
        this.kind = request.kind();
        this.askedOn = request.askedOn();
        this.askedBy = askedBy;
    }

    /// Takes the decision, corrects it or, with neither day nor outcome, opens it again.
    void take(TakeDecision request, String by, Instant at) {
        this.takenOn = request.takenOn();
        this.outcome = request.outcome();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    TakeDecision taken() {
        return new TakeDecision(takenOn, outcome);
    }

    boolean wasAskedAfter(@Nullable LocalDate day) {
        return day != null && askedOn.isAfter(day);
    }

    SteeringEngagement.Decision forEngagement() {
        return new SteeringEngagement.Decision(askedOn, takenOn);
    }

    SteeringDecisionView view() {
        return new SteeringDecisionView(
                id,
                cycleId,
                title,
                kind,
                askedOn,
                askedBy,
                takenOn,
                outcome,
                recordedBy,
                recordedAt,
                authorship(),
                version);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    int version() {
        return version;
    }
}
