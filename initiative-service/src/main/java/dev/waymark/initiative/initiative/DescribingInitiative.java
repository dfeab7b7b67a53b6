package dev.waymark.initiative.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Writes the description of an initiative, and lets the goals know when it covers or uncovers them.
@ApplicationScoped
class DescribingInitiative {

    private final Initiatives initiatives;
    private final InitiativeReferences references;

    DescribingInitiative(Initiatives initiatives, InitiativeReferences references) {
        this.initiatives = initiatives;
        this.references = references;
    }

    Initiative create(UUID cycleId, DescribeInitiative description) {
        initiatives.lock(cycleId);
        references.requireSound(null, description);
        var initiative = new Initiative(cycleId, description);
        initiatives.persistAndFlush(initiative);
        return initiative;
    }

    void again(Initiative initiative, DescribeInitiative description) {
        initiatives.lock(initiative.cycleId());
        references.requireSound(initiative, description);
        initiative.describe(description);
        initiatives.flush();
    }
}
