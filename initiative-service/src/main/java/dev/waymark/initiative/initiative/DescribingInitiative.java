package dev.waymark.initiative.initiative;

import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the description of an initiative, and lets the goals know when it covers or uncovers them.
@ApplicationScoped
public class DescribingInitiative {

    private final CurrentCycle cycle;
    private final Initiatives initiatives;
    private final InitiativeReferences references;

    DescribingInitiative(CurrentCycle cycle, Initiatives initiatives, InitiativeReferences references) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.references = references;
    }

    Initiative create(UUID cycleId, DescribeInitiative description) {
        initiatives.lock(cycleId);
        references.requireSound(null, description);
        var initiative = new Initiative(cycleId, description, cycle.assessment().painPointVersions());
        initiatives.persistAndFlush(initiative);
        return initiative;
    }

    /// @param initiativeId the initiative that is changed, or none for a new one
    /// @throws ProblemException as a refusal of the same description by itself
    public void requireSound(@Nullable UUID initiativeId, DescribeInitiative description) {
        references.requireSound(initiativeId == null ? null : initiatives.require(initiativeId), description);
    }

    /// @param initiativeId the initiative that is changed, or none for a new one
    /// @throws ProblemException as a refusal of the same description by itself
    public void write(UUID cycleId, @Nullable UUID initiativeId, DescribeInitiative description) {
        if (initiativeId == null) {
            create(cycleId, description);
        } else {
            again(initiatives.require(initiativeId), description);
        }
    }

    /// Writes the description again after somebody has judged the mitigations anew.
    void judgedAnew(Initiative initiative, DescribeInitiative description) {
        again(initiative, description);
        initiative.judgeMitigationsBy(cycle.assessment().painPointVersions());
        initiatives.flush();
    }

    void again(Initiative initiative, DescribeInitiative description) {
        initiatives.lock(initiative.cycleId());
        references.requireSound(initiative, description);
        initiative.describe(description, cycle.assessment().painPointVersions());
        initiatives.flush();
    }
}
