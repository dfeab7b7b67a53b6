package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules.CategoryLimit;
import dev.waymark.roadmap.planning.plan.PlanText;
import dev.waymark.roadmap.roadmap.difference.ItemDifference.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What all initiatives share: planned periods, objective, numbers per category and the risk limit.
@Calculation
record RuleChanges(PlanInput before, PlanInput after) {

    List<Change> all() {
        var changes = new ArrayList<Change>();
        changed(changes, "The planned periods", periods(before), periods(after));
        changed(changes, "The objective", objective(before), objective(after));
        changed(changes, "The numbers per category", mix(before), mix(after));
        changed(changes, "The limit of the mean project risk", risk(before), risk(after));
        return List.copyOf(changes);
    }

    private static void changed(List<Change> changes, String what, @Nullable String then, @Nullable String now) {
        if (!Objects.equals(then, now)) {
            changes.add(new Change(
                    DifferenceReason.RULES_CHANGED,
                    "%s changed from %s to %s."
                            .formatted(what, then == null ? "none" : then, now == null ? "none" : now),
                    then,
                    now));
        }
    }

    private static String periods(PlanInput input) {
        return "%s from %s on"
                .formatted(
                        PlanText.quarters(input.horizon().periods()),
                        input.horizon().first());
    }

    private static String objective(PlanInput input) {
        var objective = input.objective();
        return String.format(
                Locale.ROOT,
                "priority %s, net present value %s, pain relief %s, %s per period of delay",
                objective.priority(),
                objective.netPresentValue(),
                objective.painRelief(),
                objective.discountPerPeriod());
    }

    private static @Nullable String mix(PlanInput input) {
        var limits = input.rules().categoryMix();
        return limits.isEmpty()
                ? null
                : PlanText.listed(limits.stream().map(RuleChanges::limit).toList());
    }

    private static String limit(CategoryLimit limit) {
        return "%s %s to %s"
                .formatted(
                        limit.category().name().toLowerCase(Locale.ROOT),
                        limit.minimum() == null ? "0" : limit.minimum(),
                        limit.maximum() == null ? "any number" : limit.maximum());
    }

    private static @Nullable String risk(PlanInput input) {
        var limit = input.rules().riskLimit();
        return limit == null ? null : PlanText.risk(limit);
    }
}
