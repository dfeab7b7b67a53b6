package dev.waymark.roadmap.planning.solve;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Searches again for each left-out candidate, with the candidate forced in: what the best such plan leaves out, and
/// what it is worth less.
///
/// All searches together do half the work that the first search may do, the most valuable candidates first; each may do
/// an even share of what is left. A search that ends without a plan says nothing.
final class Displacements {

    private static final double SHARE_OF_WORK = 0.5;
    private static final double LEAST_WORK = 0.02;

    private final PlanModel model;
    private final PlanMonitor monitor;
    private final Plan plan;
    private final PlanSearch search;
    private final Map<String, Displacement> found = new LinkedHashMap<>();
    private double workLeft;

    private Displacements(PlanModel model, PlanMonitor monitor, Plan plan) {
        this.model = model;
        this.monitor = monitor;
        this.plan = plan;
        this.workLeft = SHARE_OF_WORK * model.input().search().deterministicLimit();
        this.search = new PlanSearch(model);
        search.addAll();
        search.hint(plan);
    }

    /// By the id of the candidate.
    static Map<String, Displacement> of(PlanModel model, PlanMonitor monitor, Plan plan) {
        var objective = model.input().objective();
        var omitted = model.input().candidates().stream()
                .filter(candidate -> !plan.contains(candidate.id()))
                .sorted(Comparator.comparingDouble(objective::points).reversed())
                .toList();
        var displacements = new Displacements(model, monitor, plan);
        for (var i = 0; i < omitted.size() && !monitor.isCancelled(); i++) {
            displacements.search(omitted.get(i), omitted.size() - i);
        }
        return displacements.found;
    }

    private void search(PlanCandidate candidate, int candidatesLeft) {
        if (workLeft < LEAST_WORK) {
            return;
        }
        var work = Math.max(LEAST_WORK, workLeft / candidatesLeft);
        var solver = PlanSearch.solver(new SearchLimits(model.input().search().seed(), work));
        monitor.onCancel(solver::stopSearch);
        var status = search.solveWith(candidate.id(), solver);
        workLeft -= Math.max(LEAST_WORK, solver.response().getDeterministicTime());
        record(candidate, status, solver);
    }

    private void record(PlanCandidate candidate, CpSolverStatus status, CpSolver solver) {
        switch (status) {
            case OPTIMAL, FEASIBLE ->
                found.put(
                        candidate.id(),
                        Displacement.between(
                                model.input(), plan, search.plan(solver), status == CpSolverStatus.OPTIMAL));
            case INFEASIBLE -> found.put(candidate.id(), Displacement.IMPOSSIBLE);
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> {}
        }
    }
}
