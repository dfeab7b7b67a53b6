package dev.waymark.roadmap.planning.solve;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/// What the search of the service finds beside CP-SAT alone, SCIP alone and the greedy plan, all over the
/// same model. Each engine alone gets as many seconds as the service took: CP-SAT on two threads, SCIP on
/// the one that it has. Not a test.
///
/// Its commands stand in deploy/benchmarks/README.md.
final class EngineBenchmark {

    private static final int LONGEST_MILLISECONDS = 600_000;

    private EngineBenchmark() {}

    /// What one of them found; values in ten-thousandths of a point.
    private record Found(String engine, Long value, double bound, double seconds) {

        double gapPercent() {
            return value == null ? Double.NaN : 100 * (bound - value) / Math.max(1, Math.abs(bound));
        }
    }

    /// `plans WORK SIZE:SEED…` compares generated roadmaps over twelve quarters, `mknap FILE WORK COUNT` the first
    /// instances of a file of the OR-Library.
    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%d cores, load before %.1f%n%-16s %-10s %12s %12s %8s %8s%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "instance",
                "engine",
                "value",
                "bound",
                "gap, %",
                "seconds");
        if (arguments[0].equals("plans")) {
            var limits = new SearchLimits(1, Double.parseDouble(arguments[1]));
            for (var i = 2; i < arguments.length; i++) {
                var wanted = arguments[i].split(":", 2);
                compare(arguments[i], LargePlans.of(Long.parseLong(wanted[1]), Integer.parseInt(wanted[0]), limits));
            }
        } else {
            var limits = new SearchLimits(1, Double.parseDouble(arguments[2]));
            try (var numbers = new Scanner(Path.of(arguments[1]), StandardCharsets.US_ASCII)) {
                numbers.nextInt();
                for (var i = 0; i < Integer.parseInt(arguments[3]); i++) {
                    compare("mknap " + i, KnapsackPlans.read(numbers, limits).input());
                }
            }
        }
    }

    private static void compare(String name, PlanInput input) {
        var all = new ArrayList<Found>();
        var began = System.nanoTime();
        var outcome = PlanSolver.solve(input, PlanMonitor.NONE);
        var seconds = (System.nanoTime() - began) / 1e9;
        if (outcome instanceof Planned planned) {
            all.add(new Found("service", checked(input, planned.plan()), planned.bound(), seconds));
        } else {
            all.add(new Found("service", null, Double.NaN, seconds));
        }
        all.add(cpSat(input, seconds));
        all.add(scip(input, seconds));
        var greedy = GreedyPlan.of(input);
        all.add(new Found("greedy", greedy.keepsRules() ? greedy.value() : null, Double.NaN, 0));
        for (var found : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-10s %12s %12.0f %8.3f %8.1f%n",
                    name,
                    found.engine(),
                    found.value() == null ? "none" : found.value().toString(),
                    found.bound(),
                    found.gapPercent(),
                    found.seconds());
        }
    }

    private static Found cpSat(PlanInput input, double limit) {
        var began = System.nanoTime();
        var search = new PlanSearch(PlanModel.of(input));
        search.addAll();
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(2).setRandomSeed(1).setMaxTimeInSeconds(limit);
        var status = solver.solve(search.model());
        var has = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Found(
                "CP-SAT",
                has ? checked(input, search.plan(solver)) : null,
                solver.bestObjectiveBound(),
                (System.nanoTime() - began) / 1e9);
    }

    private static Found scip(PlanInput input, double limit) {
        var began = System.nanoTime();
        NativeSolver.require();
        var model = PlanModel.of(input);
        var solver = MPSolver.createSolver("SCIP");
        try {
            var variables = variables(solver, model);
            for (var row : model.rows()) {
                var constraint = solver.makeConstraint(
                        row.lower() == Long.MIN_VALUE ? -MPSolver.infinity() : row.lower(),
                        row.upper() == Long.MAX_VALUE ? MPSolver.infinity() : row.upper(),
                        "");
                row.terms()
                        .forEach(term ->
                                constraint.setCoefficient(variables.get(term.start()), (double) term.coefficient()));
            }
            solver.setTimeLimit(Math.min(LONGEST_MILLISECONDS, Math.round(limit * 1000)));
            var status = solver.solve();
            var has = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
            return new Found(
                    "SCIP",
                    has ? checked(input, plan(model, variables)) : null,
                    solver.objective().bestBound(),
                    (System.nanoTime() - began) / 1e9);
        } finally {
            solver.delete();
        }
    }

    private static List<MPVariable> variables(MPSolver solver, PlanModel model) {
        var variables = new ArrayList<MPVariable>();
        var objective = solver.objective();
        for (var start : model.starts()) {
            var variable = solver.makeIntVar(0, 1, "");
            objective.setCoefficient(variable, (double) start.value());
            variables.add(variable);
        }
        objective.setMaximization();
        return variables;
    }

    private static Plan plan(PlanModel model, List<MPVariable> variables) {
        var starts = new HashMap<String, Integer>();
        for (var i = 0; i < variables.size(); i++) {
            if (variables.get(i).solutionValue() > 0.5) {
                var start = model.starts().get(i);
                starts.put(model.input().candidates().get(start.candidate()).id(), start.period());
            }
        }
        return Plan.of(starts);
    }

    /// The value of a plan that keeps all rules. SCIP counts in floating point, so its plan may break one by a hair.
    private static Long checked(PlanInput input, Plan plan) {
        var violations = PlanCheck.violations(input, plan);
        if (!violations.isEmpty()) {
            System.out.println("breaks " + violations);
            return null;
        }
        return plan.value(input);
    }
}
