package dev.waymark.roadmap.planning.draft;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanInput;

/// A plan after its last touches: items moved to earlier periods at no loss, and left-out candidates put in where
/// they fit beside it. It keeps all rules that the plan kept and is worth at least as much.
public final class PolishedPlan {

    private PolishedPlan() {}

    /// Moves and fills until nothing changes.
    public static Plan of(PlanInput input, Plan plan) {
        var draft = PlanDraft.of(input, plan);
        var order = Filling.byScarcestNeed(input);
        var changed = true;
        while (changed) {
            var moved = Filling.moveEarlier(draft);
            changed = Filling.fill(draft, order) || moved;
        }
        return draft.toPlan();
    }
}
