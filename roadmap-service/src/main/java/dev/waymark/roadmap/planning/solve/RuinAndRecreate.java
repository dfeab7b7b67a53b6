package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Improves a plan by ruin and recreate (G. Schrimpf, J. Schneider, H. Stamm-Wilbrandt, G. Dueck, 2000) with the
/// moves of {@link PlanMoves}. A worse plan is accepted with a chance that falls (simulated annealing); the best one
/// is kept.
///
/// Same plan, seed and work: same better plan. A unit of work takes about a second.
final class RuinAndRecreate {

    private static final long CHECKS_PER_WORK = 40_000_000;
    private static final double FIRST_TEMPERATURE = 0.004;
    private static final double LAST_TEMPERATURE = 0.0003;

    private final PlanModel model;
    private final Plan plan;
    private final long seed;
    private final BooleanSupplier stopped;
    private final PlanMoves moves;
    private final PlanState now;
    private final PlanState before;
    private final PlanState best;

    /// @param plan keeps all rules
    /// @param stopped ends the search early
    RuinAndRecreate(PlanModel model, PlanBound bound, Plan plan, long seed, BooleanSupplier stopped) {
        this.model = model;
        this.plan = plan;
        this.seed = seed;
        this.stopped = stopped;
        this.moves = new PlanMoves(model, bound);
        this.now = moves.now();
        this.before = now.copy();
        this.best = now.copy();
    }

    /// Whether single rows leave a candidate no start.
    boolean isImpossible(String candidateId) {
        return moves.startsOf(model.indexOf(candidateId)).length == 0;
    }

    /// The best plan after so much work.
    Plan after(double work) {
        moves.beginAt(plan, PlanState.NONE, seed);
        best.become(now);
        search(work, FIRST_TEMPERATURE);
        return moves.plan(best);
    }

    /// The best plan found that holds a candidate: each of its starts is tried, and the best of these plans improved.
    /// Nothing where no plan was found that keeps all rules; there may be one.
    Optional<Plan> holding(String candidateId, double work) {
        var candidate = model.indexOf(candidateId);
        var found = false;
        for (var start : moves.startsOf(candidate)) {
            moves.beginAt(plan, candidate, seed);
            moves.keepAt(start);
            if (moves.isAllowed() && (!found || now.value() > best.value())) {
                best.become(now);
                found = true;
            }
        }
        if (!found) {
            return Optional.empty();
        }
        now.become(best);
        search(work, LAST_TEMPERATURE);
        return Optional.of(moves.plan(best));
    }

    private void search(double work, double temperature) {
        if (model.starts().isEmpty()) {
            return;
        }
        var begin = moves.checks();
        var checks = work * CHECKS_PER_WORK;
        var scale = Math.max(1, Math.abs(now.value()));
        for (var done = 0L; done < checks && !stopped.getAsBoolean(); done = moves.checks() - begin) {
            move(scale * temperature * StrictMath.pow(LAST_TEMPERATURE / temperature, done / checks));
        }
    }

    private void move(double temperature) {
        before.become(now);
        moves.move();
        var accepted = before.value() + temperature * StrictMath.log(moves.chance());
        if (!moves.isAllowed() || now.value() < accepted) {
            now.become(before);
        } else if (now.value() > best.value()) {
            best.become(now);
        }
    }
}
