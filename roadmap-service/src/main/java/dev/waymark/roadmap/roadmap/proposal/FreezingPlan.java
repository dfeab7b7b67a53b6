package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import dev.waymark.roadmap.planning.plan.Stability;
import dev.waymark.roadmap.roadmap.contents.CategoryMix;
import dev.waymark.roadmap.roadmap.job.OptimiserConfig;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Puts the request together with candidates, money, people and risk appetite as they stood when they were read.
@ApplicationScoped
class FreezingPlan {

    private static final long DEFAULT_SEED = 1;

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final OptimiserConfig config;

    FreezingPlan(CurrentCycle cycle, CurrentInitiatives initiatives, OptimiserConfig config) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.config = config;
    }

    PlanInput of(ProposeRoadmap request, PlanBasis basis) {
        var horizon = new Horizon(request.firstPeriod(), request.periods());
        return new PlanInput(
                horizon,
                cycle.currency(),
                objective(request),
                FrozenPlan.candidates(basis.members(), horizon.first(), cycle.currency()),
                rules(request, basis, horizon),
                stability(request, basis, horizon),
                limits(request));
    }

    private @Nullable Stability stability(ProposeRoadmap request, PlanBasis basis, Horizon horizon) {
        var asked = request.movingCost();
        var points = asked == null ? config.movingCost() : asked;
        var starts = FrozenPlan.announced(basis, horizon);
        return points > 0 && !starts.isEmpty() ? new Stability(points, starts) : null;
    }

    private PlanObjective objective(ProposeRoadmap request) {
        var discount = request.discountPerPeriod();
        return new PlanObjective(
                request.objective().priority(),
                request.objective().netPresentValue(),
                request.objective().painRelief(),
                discount == null ? config.discountPerPeriod() : discount,
                Money.ofUnits(config.moneyPerPoint(), cycle.currency()).minorUnits());
    }

    private PlanRules rules(ProposeRoadmap request, PlanBasis basis, Horizon horizon) {
        var appetite = initiatives.snapshot().climate().riskAppetite();
        return new PlanRules(
                FrozenPlan.pots(basis.pots(), horizon),
                FrozenPlan.capacities(basis.capacities(), horizon),
                request.categoryMix().stream().map(CategoryMix::limit).toList(),
                FrozenPlan.mandatory(basis.members(), request.mandatory(), horizon),
                Math.toIntExact(Math.round(appetite * 100)));
    }

    private SearchLimits limits(ProposeRoadmap request) {
        var seed = request.seed();
        var limit = request.deterministicLimit();
        return new SearchLimits(
                seed == null ? DEFAULT_SEED : seed, limit == null ? config.deterministicLimit() : limit);
    }
}
