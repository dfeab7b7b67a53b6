package dev.waymark.assessment.loop.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// One step of a cycle from a state to the next, kept for ever.
@Entity
class CycleTransition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private CycleState fromState;

    @Enumerated(EnumType.STRING)
    private CycleState toState;

    private String madeBy;
    private Instant madeAt;

    CycleTransition() {}

    CycleTransition(Cycle cycle, CycleState to, String madeBy, Instant madeAt) {
        this.cycleId = cycle.id();
        this.fromState = cycle.state();
        this.toState = to;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    CycleTransitionView view() {
        return new CycleTransitionView(id, cycleId, fromState, toState, madeBy, madeAt);
    }
}
