package dev.waymark.assessment.crm.minedpath;

import dev.waymark.assessment.asis.journey.TransitionShare;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// How often one touchpoint followed another, written by the mining.
@Entity
@Immutable
class MinedTransition {

    @Id
    private UUID id;

    private UUID miningId;
    private UUID fromTouchpointId;
    private UUID toTouchpointId;
    private long observed;
    private long leaving;

    MinedTransition() {}

    UUID id() {
        return id;
    }

    UUID miningId() {
        return miningId;
    }

    TransitionShare view() {
        return TransitionShare.of(fromTouchpointId, toTouchpointId, observed, leaving);
    }
}
