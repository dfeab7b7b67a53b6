package dev.waymark.roadmap.plan.solve;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.waymark.roadmap.plan.PlanRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An upper bound on the value of every plan: the optimum of the linear relaxation, in which a candidate may start in
/// parts (GLOP). Its dual values are the shadow prices of pots and capacities.
///
/// Values are integers, so the bound is rounded down, after a relative allowance of 1e-6 for the solver's own
/// tolerance.
record PlanBound(long value, List<PlanOutcome.ShadowPrice> shadowPrices) {

    private static final double TOLERANCE = 1e-6;

    /// None when the relaxation has no solution, or none was found.
    static @Nullable PlanBound of(PlanModel model) {
        NativeSolver.require();
        var solver = MPSolver.createSolver("GLOP");
        try {
            var variables = variables(solver, model);
            var constraints = constraints(solver, model, variables);
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return null;
            }
            var optimum = solver.objective().value();
            var bound = (long) Math.floor(optimum + TOLERANCE * Math.max(1, Math.abs(optimum)));
            return new PlanBound(bound, shadowPrices(model, constraints));
        } finally {
            solver.delete();
        }
    }

    private static List<MPVariable> variables(MPSolver solver, PlanModel model) {
        var variables = new ArrayList<MPVariable>();
        var objective = solver.objective();
        for (var start : model.starts()) {
            var variable = solver.makeNumVar(0, 1, "");
            objective.setCoefficient(variable, (double) start.value());
            variables.add(variable);
        }
        objective.setMaximization();
        return variables;
    }

    private static List<MPConstraint> constraints(MPSolver solver, PlanModel model, List<MPVariable> variables) {
        var constraints = new ArrayList<MPConstraint>();
        for (var row : model.rows()) {
            var lower = row.lower() == Long.MIN_VALUE ? -MPSolver.infinity() : (double) row.lower();
            var upper = row.upper() == Long.MAX_VALUE ? MPSolver.infinity() : (double) row.upper();
            var constraint = solver.makeConstraint(lower, upper, "");
            for (var term : row.terms()) {
                constraint.setCoefficient(variables.get(term.start()), (double) term.coefficient());
            }
            constraints.add(constraint);
        }
        return constraints;
    }

    private static List<PlanOutcome.ShadowPrice> shadowPrices(PlanModel model, List<MPConstraint> constraints) {
        var prices = new ArrayList<PlanOutcome.ShadowPrice>();
        for (var i = 0; i < constraints.size(); i++) {
            var rule = model.rows().get(i).rule();
            var limited = rule instanceof PlanRule.PotLimit || rule instanceof PlanRule.CapacityLimit;
            var price = limited ? constraints.get(i).dualValue() : 0;
            if (rule != null && price > 1e-9) {
                prices.add(new PlanOutcome.ShadowPrice(rule, price));
            }
        }
        return prices;
    }
}
