package dev.waymark.roadmap.planning.solve;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.plan.PlanRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An upper bound on the value of every plan: the optimum of the linear relaxation, in which a candidate may start in
/// parts (GLOP), but in no period in which no plan can let it start. Its dual values are the shadow prices of pots,
/// capacities and the risk limit.
///
/// Every row is divided by its largest coefficient: in minor units and hundredths of a day rows differ by a factor of
/// many millions, at which the solver gives up. Values are integers, so the bound is rounded down, after a relative
/// allowance of 1e-6 for the solver's own tolerance.
///
/// @param possible the starts that some plan may hold, as far as single rows tell
/// @param prices by start: what it takes of money, people and risk, at shadow prices
record PlanBound(long value, List<PlanOutcome.ShadowPrice> shadowPrices, BitSet possible, List<Double> prices) {

    private static final double TOLERANCE = 1e-6;

    /// None when the relaxation has no solution, or none was found.
    static @Nullable PlanBound of(PlanModel model) {
        NativeSolver.require();
        var possible = PossibleStarts.of(model);
        var solver = MPSolver.createSolver("GLOP");
        try {
            var variables = variables(solver, model, possible);
            var constraints = constraints(solver, model, variables);
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return null;
            }
            var optimum = solver.objective().value();
            var bound = (long) Math.floor(optimum + TOLERANCE * Math.max(1, Math.abs(optimum)));
            var perUnit = perUnit(model, constraints);
            return new PlanBound(bound, shadowPrices(model, perUnit), possible, prices(model, perUnit));
        } finally {
            solver.delete();
        }
    }

    private static List<MPVariable> variables(MPSolver solver, PlanModel model, BitSet possible) {
        var variables = new ArrayList<MPVariable>();
        var objective = solver.objective();
        for (var i = 0; i < model.starts().size(); i++) {
            var variable = solver.makeNumVar(0, possible.get(i) ? 1 : 0, "");
            objective.setCoefficient(variable, (double) model.starts().get(i).value());
            variables.add(variable);
        }
        objective.setMaximization();
        return variables;
    }

    private static List<MPConstraint> constraints(MPSolver solver, PlanModel model, List<MPVariable> variables) {
        var constraints = new ArrayList<MPConstraint>();
        for (var row : model.rows()) {
            var scale = scale(row);
            var lower = row.lower() == Long.MIN_VALUE ? -MPSolver.infinity() : row.lower() / scale;
            var upper = row.upper() == Long.MAX_VALUE ? MPSolver.infinity() : row.upper() / scale;
            var constraint = solver.makeConstraint(lower, upper, "");
            for (var term : row.terms()) {
                constraint.setCoefficient(variables.get(term.start()), term.coefficient() / scale);
            }
            constraints.add(constraint);
        }
        return constraints;
    }

    private static double scale(PlanModel.Row row) {
        return row.terms().stream()
                .mapToDouble(term -> Math.abs((double) term.coefficient()))
                .max()
                .orElse(1);
    }

    /// What a unit of each row is worth; 0 for rows that limit neither money nor people nor risk.
    private static double[] perUnit(PlanModel model, List<MPConstraint> constraints) {
        var prices = new double[constraints.size()];
        for (var i = 0; i < prices.length; i++) {
            var row = model.rows().get(i);
            var limited = row.rule() instanceof PlanRule.PotLimit
                    || row.rule() instanceof PlanRule.CapacityLimit
                    || row.rule() instanceof PlanRule.RiskLimit;
            prices[i] = limited ? constraints.get(i).dualValue() / scale(row) : 0;
        }
        return prices;
    }

    private static List<PlanOutcome.ShadowPrice> shadowPrices(PlanModel model, double[] perUnit) {
        var prices = new ArrayList<PlanOutcome.ShadowPrice>();
        for (var i = 0; i < perUnit.length; i++) {
            var rule = model.rows().get(i).rule();
            if (rule != null && !(rule instanceof PlanRule.RiskLimit) && perUnit[i] > 1e-9) {
                prices.add(new PlanOutcome.ShadowPrice(rule, perUnit[i]));
            }
        }
        return prices;
    }

    private static List<Double> prices(PlanModel model, double[] perUnit) {
        var prices = new double[model.starts().size()];
        for (var i = 0; i < perUnit.length; i++) {
            for (var term : model.rows().get(i).terms()) {
                prices[term.start()] += perUnit[i] * term.coefficient();
            }
        }
        return Arrays.stream(prices).boxed().toList();
    }
}
