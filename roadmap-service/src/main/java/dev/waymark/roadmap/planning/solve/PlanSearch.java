package dev.waymark.roadmap.planning.solve;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The plan model in the words of CP-SAT: variables, rows and settings that make a search repeatable.
final class PlanSearch {

    private final PlanModel plan;
    private final CpModel model = new CpModel();
    private final List<BoolVar> variables;

    PlanSearch(PlanModel plan) {
        NativeSolver.require();
        this.plan = plan;
        this.variables = IntStream.range(0, plan.starts().size())
                .mapToObj(i -> model.newBoolVar(""))
                .toList();
    }

    CpModel model() {
        return model;
    }

    /// Adds all rows, and the shortest wait of the late obligations as objective.
    void addForShortestWait() {
        plan.rows().forEach(this::add);
        model.minimize(sum(plan.waiting()));
    }

    /// Adds all rows and the objective.
    void addAll() {
        plan.rows().forEach(this::add);
        model.maximize(LinearExpr.weightedSum(
                variables.toArray(new Literal[0]),
                plan.starts().stream().mapToLong(PlanStarts.Start::value).toArray()));
    }

    /// Solves with only those plans that hold the candidate; the model stays as it was.
    CpSolverStatus solveWith(String candidateId, CpSolver solver) {
        var forced = model.addExactlyOne(startsOf(candidateId).toArray(Literal[]::new));
        try {
            return solver.solve(model);
        } finally {
            model.getBuilder().removeConstraints(forced.getIndex());
        }
    }

    private Stream<BoolVar> startsOf(String candidateId) {
        return plan.startsOf(candidateId).stream().map(variables::get);
    }

    /// Begins the search near a plan.
    void hint(Plan near) {
        var chosen = new BitSet();
        plan.chosen(near).forEach(chosen::set);
        for (var i = 0; i < variables.size(); i++) {
            model.addHint(variables.get(i), chosen.get(i));
        }
    }

    /// Adds one row.
    Constraint add(PlanModel.Row row) {
        return model.addLinearExpressionInDomain(sum(row.terms()), new Domain(row.lower(), row.upper()));
    }

    private LinearExpr sum(List<PlanModel.Term> terms) {
        return LinearExpr.weightedSum(
                terms.stream().map(term -> variables.get(term.start())).toArray(Literal[]::new),
                terms.stream().mapToLong(PlanModel.Term::coefficient).toArray());
    }

    /// A solver that answers the same for the same model: one thread and a limit on work, not on time. With the
    /// highest linearisation level one thread found plans as good as eight interleaved strategies, in half the
    /// time.
    static CpSolver solver(SearchLimits limits) {
        NativeSolver.require();
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setRandomSeed(Math.floorMod(limits.seed(), Integer.MAX_VALUE))
                .setMaxDeterministicTime(limits.deterministicLimit());
        return solver;
    }

    /// The plan that a solver has found.
    Plan plan(CpSolver solver) {
        var chosen = new TreeMap<String, Integer>();
        for (var i = 0; i < variables.size(); i++) {
            if (solver.booleanValue(variables.get(i))) {
                var start = plan.starts().get(i);
                chosen.put(plan.input().candidates().get(start.candidate()).id(), start.period());
            }
        }
        return Plan.of(chosen);
    }
}
