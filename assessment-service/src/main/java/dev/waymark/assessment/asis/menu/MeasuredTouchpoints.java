package dev.waymark.assessment.asis.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Which touchpoints have a measurement.
@ApplicationScoped
class MeasuredTouchpoints {

    private static final String MEASURED =
            "select distinct m.touchpointId from Measurement m where m.cycleId = ?1 and m.touchpointId is not null";

    private final EntityManager entities;

    MeasuredTouchpoints(EntityManager entities) {
        this.entities = entities;
    }

    Set<UUID> of(UUID cycleId) {
        return new HashSet<>(entities.createQuery(MEASURED, UUID.class)
                .setParameter(1, cycleId)
                .getResultList());
    }
}
