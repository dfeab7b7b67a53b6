package dev.waymark.roadmap.planning.solve;

import com.google.ortools.sat.CpSolverStatus;
import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Searches again for each left-out candidate, with the candidate forced in: what the best such plan leaves out, and
/// what it is worth less.
///
/// Where CP-SAT has proven the plan itself, it also proves what a candidate displaces. A larger plan leaves it no work
/// for that: with a hundredth of the first search it seldom finds any plan. There ruin and recreate finds good plans
/// with the candidate, and nothing is proven.
final class Displacements {

    private static final double WORK_TO_PROVE = 0.5;
    private static final double LEAST_WORK_TO_PROVE = 0.02;
    private static final double WORK_TO_FIND = 0.2;

    private final PlanModel model;
    private final PlanMonitor monitor;
    private final Plan plan;
    private final SearchLimits limits;
    private final Map<String, Displacement> displacements = new LinkedHashMap<>();

    private Displacements(PlanModel model, PlanMonitor monitor, Plan plan) {
        this.model = model;
        this.monitor = monitor;
        this.plan = plan;
        this.limits = model.input().search();
    }

    /// By the id of the candidate, by CP-SAT. All searches together do half the work that the first search may do,
    /// the most valuable candidates first; each may do an even share of what is left. A search that ends without a
    /// plan says nothing.
    static Map<String, Displacement> proven(PlanModel model, PlanMonitor monitor, Plan plan) {
        return new Displacements(model, monitor, plan).prove();
    }

    /// By the id of the candidate, by ruin and recreate. All searches together do a fifth of the work that the first
    /// search may do, each an even share.
    static Map<String, Displacement> found(PlanModel model, PlanMonitor monitor, Plan plan, PlanBound bound) {
        return new Displacements(model, monitor, plan).find(bound);
    }

    private Map<String, Displacement> prove() {
        var search = new PlanSearch(model);
        search.addAll();
        search.hint(plan);
        var workLeft = WORK_TO_PROVE * limits.deterministicLimit();
        var omitted = omitted();
        for (var i = 0; i < omitted.size() && workLeft >= LEAST_WORK_TO_PROVE && !monitor.isCancelled(); i++) {
            workLeft -= prove(search, omitted.get(i), Math.max(LEAST_WORK_TO_PROVE, workLeft / (omitted.size() - i)));
        }
        return displacements;
    }

    /// The work that was done.
    private double prove(PlanSearch search, PlanCandidate candidate, double work) {
        var solver = PlanSearch.solver(new SearchLimits(limits.seed(), work));
        monitor.onCancel(solver::stopSearch);
        var status = search.solveWith(candidate.id(), solver);
        switch (status) {
            case OPTIMAL, FEASIBLE -> add(candidate, search.plan(solver), status == CpSolverStatus.OPTIMAL);
            case INFEASIBLE -> displacements.put(candidate.id(), Displacement.IMPOSSIBLE);
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> {}
        }
        return Math.max(LEAST_WORK_TO_PROVE, solver.response().getDeterministicTime());
    }

    private Map<String, Displacement> find(PlanBound bound) {
        var search = new RuinAndRecreate(model, bound, plan, limits.seed(), monitor::isCancelled);
        var omitted = omitted();
        var work = WORK_TO_FIND * limits.deterministicLimit() / Math.max(1, omitted.size());
        for (var candidate : omitted) {
            if (search.isImpossible(candidate.id())) {
                displacements.put(candidate.id(), Displacement.IMPOSSIBLE);
            } else {
                search.holding(candidate.id(), work).ifPresent(forced -> add(candidate, forced, false));
            }
        }
        return displacements;
    }

    private void add(PlanCandidate candidate, Plan forced, boolean proven) {
        displacements.put(candidate.id(), Displacement.between(model.input(), plan, forced, proven));
    }

    private List<PlanCandidate> omitted() {
        var objective = model.input().objective();
        return model.input().candidates().stream()
                .filter(candidate -> !plan.contains(candidate.id()))
                .sorted(Comparator.comparingDouble(objective::points).reversed())
                .toList();
    }
}
