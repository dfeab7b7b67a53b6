package dev.waymark.initiative.initiative;

import dev.waymark.initiative.strategy.Alignment;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;

/// Whether an initiative has no purpose: it mitigates no pain point, or serves no goal on some level.
///
/// @param reasons what is missing; empty for an initiative that is no orphan
@Calculation
public record Orphan(List<OrphanReason> reasons) {

    public Orphan {
        reasons = List.copyOf(reasons);
    }

    /// @param mitigations what the initiative mitigates; a mitigation that is 0 even at its most does not count
    public static Orphan of(List<Mitigation> mitigations, Alignment alignment) {
        var reasons = new ArrayList<OrphanReason>();
        if (mitigations.stream().noneMatch(mitigation -> mitigation.high() > 0)) {
            reasons.add(OrphanReason.NO_PAIN_POINT);
        }
        alignment.unservedLevels().stream().map(OrphanReason::noGoalOn).forEach(reasons::add);
        return new Orphan(reasons);
    }

    public boolean isOrphan() {
        return !reasons.isEmpty();
    }
}
