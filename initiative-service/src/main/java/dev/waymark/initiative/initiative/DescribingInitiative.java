package dev.waymark.initiative.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Writes what is said of an initiative, and lets the goals know when it covers or uncovers them.
@ApplicationScoped
class DescribingInitiative {

    private final Initiatives initiatives;
    private final InitiativeReferences references;

    DescribingInitiative(Initiatives initiatives, InitiativeReferences references) {
        this.initiatives = initiatives;
        this.references = references;
    }

    Initiative anew(UUID cycleId, DescribeInitiative said) {
        initiatives.lock(cycleId);
        references.requireSound(null, said);
        var initiative = new Initiative(cycleId, said);
        initiatives.persistAndFlush(initiative);
        return initiative;
    }

    void again(Initiative initiative, DescribeInitiative said) {
        initiatives.lock(initiative.cycleId());
        references.requireSound(initiative, said);
        initiative.describe(said);
        initiatives.flush();
    }
}
