package dev.waymark.initiative.initiative;

import dev.waymark.initiative.strategy.Goals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Writes what is said of an initiative, and lets the goals know when it covers or uncovers them.
@ApplicationScoped
class DescribingInitiative {

    private final Initiatives initiatives;
    private final InitiativeReferences references;
    private final Goals goals;

    DescribingInitiative(Initiatives initiatives, InitiativeReferences references, Goals goals) {
        this.initiatives = initiatives;
        this.references = references;
        this.goals = goals;
    }

    Initiative anew(UUID cycleId, DescribeInitiative said) {
        initiatives.lock(cycleId);
        references.requireSound(null, said);
        var coveredBefore = initiatives.servedIn(cycleId);
        var initiative = new Initiative(cycleId, said);
        initiatives.persistAndFlush(initiative);
        tellGoals(coveredBefore, cycleId);
        return initiative;
    }

    void again(Initiative initiative, DescribeInitiative said) {
        var cycleId = initiative.cycleId();
        initiatives.lock(cycleId);
        references.requireSound(initiative, said);
        var coveredBefore = initiatives.servedIn(cycleId);
        initiative.describe(said);
        initiatives.flush();
        tellGoals(coveredBefore, cycleId);
    }

    private void tellGoals(Set<UUID> coveredBefore, UUID cycleId) {
        var coveredNow = initiatives.servedIn(cycleId);
        var changed = new HashSet<>(coveredNow);
        changed.addAll(coveredBefore);
        changed.removeIf(goal -> coveredBefore.contains(goal) && coveredNow.contains(goal));
        goals.coverageChanged(changed);
    }
}
