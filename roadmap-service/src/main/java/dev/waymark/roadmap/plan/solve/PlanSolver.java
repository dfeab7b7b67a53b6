package dev.waymark.roadmap.plan.solve;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import dev.waymark.roadmap.plan.GreedyPlan;
import dev.waymark.roadmap.plan.LateObligations;
import dev.waymark.roadmap.plan.Plan;
import dev.waymark.roadmap.plan.PlanCheck;
import dev.waymark.roadmap.plan.PlanInput;
import dev.waymark.roadmap.plan.PolishedPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches the best plan: greedy first as a yardstick, the linear relaxation for a bound, then CP-SAT. Must-dos that
/// can
/// no longer be finished in time are put as early as the rules allow before the rest is looked at.
///
/// The best plan found is polished and verified rule by rule before it is given out. The bound is the smaller of the
/// relaxation's and CP-SAT's. Same input, same outcome: one thread, a seed, and a limit on work instead of time.
public final class PlanSolver {

    private static final double BEFORE_SEARCH = 0.1;
    private static final double SEARCH = 0.8;

    private final PlanInput input;
    private final PlanModel model;
    private final PlanMonitor monitor;
    private long longestWait = Long.MAX_VALUE;

    private PlanSolver(PlanInput input, PlanMonitor monitor) {
        this.input = input;
        this.model = PlanModel.of(input);
        this.monitor = monitor;
    }

    /// Solves a plan; ends early, as `Cancelled`, when the monitor says so.
    public static PlanOutcome solve(PlanInput input, PlanMonitor monitor) {
        return new PlanSolver(input, monitor).solve();
    }

    private PlanOutcome solve() {
        var greedy = GreedyPlan.of(input);
        if (!model.waiting().isEmpty()) {
            shortenWaiting();
        }
        monitor.progress(BEFORE_SEARCH / 2);
        var relaxed = PlanBound.of(model);
        monitor.progress(BEFORE_SEARCH);
        var search = new PlanSearch(model);
        search.addAll();
        var solver = PlanSearch.solver(input.search());
        monitor.onCancel(solver::stopSearch);
        var status = monitor.isCancelled() ? CpSolverStatus.UNKNOWN : solver.solve(search.model(), new Progress());
        if (monitor.isCancelled()) {
            return new PlanOutcome.Cancelled();
        }
        monitor.progress(BEFORE_SEARCH + SEARCH);
        return switch (status) {
            case INFEASIBLE -> new PlanOutcome.Infeasible(PlanConflicts.of(model, input.search()));
            case OPTIMAL, FEASIBLE -> planned(search.plan(solver), bound(solver, relaxed), greedy, relaxed);
            case UNKNOWN ->
                greedy.keepsRules()
                        ? planned(greedy.plan(), bound(solver, relaxed), greedy, relaxed)
                        : new PlanOutcome.Undecided();
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException(
                        "the solver refused the model: " + search.model().validate());
        };
    }

    /// Lets the late obligations start as early as the rules allow, before anything else is looked at.
    private void shortenWaiting() {
        var search = new PlanSearch(model);
        search.addForShortestWait();
        var solver = PlanSearch.solver(input.search());
        monitor.onCancel(solver::stopSearch);
        if (monitor.isCancelled()) {
            return;
        }
        switch (solver.solve(search.model())) {
            case OPTIMAL, FEASIBLE -> {
                longestWait = Math.round(solver.objectiveValue());
                model.limitWaiting(longestWait);
            }
            case INFEASIBLE, UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> {}
        }
    }

    private PlanOutcome planned(Plan found, long bound, GreedyPlan greedy, @Nullable PlanBound relaxed) {
        var keepsRules = greedy.keepsRules() && LateObligations.of(input).wait(greedy.plan()) <= longestWait;
        var better = keepsRules && greedy.value() > found.value(input) ? greedy.plan() : found;
        var plan = PolishedPlan.of(input, better);
        var violations = PlanCheck.violations(input, plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("the plan found breaks rules: " + violations);
        }
        var value = plan.value(input);
        return new PlanOutcome.Planned(
                plan,
                value == bound,
                value,
                bound,
                keepsRules ? greedy.value() : null,
                relaxed == null ? List.of() : relaxed.shadowPrices(),
                Displacements.of(model, monitor, plan));
    }

    private long bound(CpSolver solver, @Nullable PlanBound relaxed) {
        var proven = (long) Math.floor(solver.bestObjectiveBound() + 0.5);
        return relaxed == null ? proven : Math.min(proven, relaxed.value());
    }

    /// Reports the share of the gap that is closed whenever a better plan or bound turns up.
    private final class Progress extends CpSolverSolutionCallback {

        private double reached = BEFORE_SEARCH;

        @Override
        public void onSolutionCallback() {
            var bound = Math.abs(bestObjectiveBound());
            var closed =
                    bound == 0 ? 1 : Math.clamp(1 - Math.abs(bestObjectiveBound() - objectiveValue()) / bound, 0, 1);
            reached = Math.max(reached, BEFORE_SEARCH + SEARCH * closed);
            monitor.progress(reached);
        }
    }
}
