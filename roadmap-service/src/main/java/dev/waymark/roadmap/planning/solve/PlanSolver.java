package dev.waymark.roadmap.planning.solve;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.draft.PolishedPlan;
import dev.waymark.roadmap.planning.plan.LateObligations;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Searches the best plan: greedy first as a yardstick, the linear relaxation for a bound, then CP-SAT, and beside it
/// ruin and recreate from the greedy plan. Must-dos that can no longer be finished in time are put as early as the
/// rules allow before the rest is looked at.
///
/// The best plan found is polished and verified rule by rule before it is given out. The bound is the smaller of the
/// relaxation's and CP-SAT's. Same input, same outcome: each search has one thread, a seed, and a limit on work instead
/// of time, and neither sees what the other finds.
public final class PlanSolver {

    private static final double BEFORE_SEARCH = 0.1;
    private static final double SEARCH = 0.8;

    private final PlanInput input;
    private final PlanModel model;
    private final PlanMonitor monitor;
    private final AtomicBoolean decided = new AtomicBoolean();
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
        var beside = bettered(greedy, relaxed);
        var status = monitor.isCancelled() ? CpSolverStatus.UNKNOWN : solver.solve(search.model(), new Progress());
        decided.set(status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE);
        var bettered = beside.join();
        if (monitor.isCancelled()) {
            return new PlanOutcome.Cancelled();
        }
        monitor.progress(BEFORE_SEARCH + SEARCH);
        return switch (status) {
            case INFEASIBLE -> new PlanOutcome.Infeasible(PlanConflicts.of(model, input.search()));
            case OPTIMAL -> planned(search.plan(solver), bound(solver, relaxed), greedy, relaxed);
            case FEASIBLE -> planned(better(search.plan(solver), bettered), bound(solver, relaxed), greedy, relaxed);
            case UNKNOWN ->
                bettered.isPresent()
                        ? planned(bettered.get(), bound(solver, relaxed), greedy, relaxed)
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

    /// The better of two walks of ruin and recreate from the greedy plan, each on a thread of its own; nothing where
    /// that plan breaks rules. One walk may end two percent higher than another. Both end early when the other
    /// search has decided, and are not looked at then.
    private CompletableFuture<Optional<Plan>> bettered(GreedyPlan greedy, @Nullable PlanBound relaxed) {
        if (!counts(greedy) || relaxed == null) {
            return CompletableFuture.completedFuture(counts(greedy) ? Optional.of(greedy.plan()) : Optional.empty());
        }
        var seed = input.search().seed();
        return walk(greedy, relaxed, seed)
                .thenCombine(
                        walk(greedy, relaxed, seed + 1), (one, other) -> Optional.of(better(one, Optional.of(other))));
    }

    private CompletableFuture<Plan> walk(GreedyPlan greedy, PlanBound relaxed, long seed) {
        var search =
                new RuinAndRecreate(model, relaxed, greedy.plan(), seed, () -> decided.get() || monitor.isCancelled());
        return CompletableFuture.supplyAsync(
                () -> search.after(input.search().deterministicLimit()),
                task -> Thread.ofPlatform().name("ruin-and-recreate").start(task));
    }

    private boolean counts(GreedyPlan greedy) {
        return greedy.keepsRules() && LateObligations.of(input).wait(greedy.plan()) <= longestWait;
    }

    private Plan better(Plan found, Optional<Plan> other) {
        return other.filter(plan -> plan.value(input) > found.value(input)).orElse(found);
    }

    private PlanOutcome planned(Plan found, long bound, GreedyPlan greedy, @Nullable PlanBound relaxed) {
        var keepsRules = counts(greedy);
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
                decided.get() || relaxed == null
                        ? Displacements.proven(model, monitor, plan)
                        : Displacements.found(model, monitor, plan, relaxed));
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
