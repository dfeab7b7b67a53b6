package dev.waymark.roadmap.planning.solve;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which rules conflict when no plan can keep them all.
///
/// Every rule is an assumption; the solver names assumptions that suffice for a contradiction. Then each one is left
/// out in turn: what still contradicts without it is kept without it. What remains is small and, unless the limit
/// ended a trial, minimal: leaving out any one of them resolves it.
final class PlanConflicts {

    private PlanConflicts() {}

    /// The conflicting rules, in the order of the model; all rules when the limit ended the first search.
    static List<PlanRule> of(PlanModel model, SearchLimits limits) {
        var rules = new LinkedHashSet<PlanRule>();
        model.rows().stream().map(PlanModel.Row::rule).forEach(rule -> {
            if (rule != null) {
                rules.add(rule);
            }
        });
        var core = contradiction(model, rules, limits);
        for (var rule : List.copyOf(core)) {
            var without = new LinkedHashSet<>(core);
            if (without.remove(rule)) {
                var smaller = contradiction(model, without, limits);
                if (!smaller.isEmpty()) {
                    core = smaller;
                }
            }
        }
        var found = core;
        return rules.stream().filter(found::contains).toList();
    }

    /// Rules out of the given that contradict each other; empty when they do not, or when the limit ended the search.
    private static Set<PlanRule> contradiction(PlanModel model, Set<PlanRule> rules, SearchLimits limits) {
        var search = new PlanSearch(model);
        var assumptions = new LinkedHashMap<PlanRule, BoolVar>();
        for (var row : model.rows()) {
            var rule = row.rule();
            if (rule == null) {
                search.add(row);
            } else if (rules.contains(rule)) {
                search.add(row)
                        .onlyEnforceIf(assumptions.computeIfAbsent(
                                rule, key -> search.model().newBoolVar("")));
            }
        }
        search.model().addAssumptions(assumptions.values().toArray(new Literal[0]));
        var solver = PlanSearch.solver(limits);
        if (solver.solve(search.model()) != CpSolverStatus.INFEASIBLE) {
            return Set.of();
        }
        return named(solver.sufficientAssumptionsForInfeasibility(), assumptions);
    }

    private static Set<PlanRule> named(List<Integer> indices, Map<PlanRule, BoolVar> assumptions) {
        var byIndex = new HashMap<Integer, PlanRule>();
        assumptions.forEach((rule, variable) -> byIndex.put(variable.getIndex(), rule));
        var found = new ArrayList<PlanRule>();
        for (var index : indices) {
            var rule = byIndex.get(index);
            if (rule != null) {
                found.add(rule);
            }
        }
        return found.isEmpty() ? assumptions.keySet() : new LinkedHashSet<>(found);
    }
}
