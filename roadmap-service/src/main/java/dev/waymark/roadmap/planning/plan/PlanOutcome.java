package dev.waymark.roadmap.planning.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search for a plan ends with.
public sealed interface PlanOutcome {

    /// A plan that keeps all rules. Values are ten-thousandths of a point; `bound` is proven: no plan is worth more.
    /// `greedyValue` is none when no greedy order keeps all rules.
    /// `displacements` say by id what left-out candidates would displace.
    record Planned(
            Plan plan,
            boolean optimal,
            long value,
            long bound,
            @Nullable Long greedyValue,
            List<ShadowPrice> shadowPrices,
            Map<String, Displacement> displacements)
            implements PlanOutcome {

        public Planned {
            displacements = Map.copyOf(displacements);
            shadowPrices = List.copyOf(shadowPrices);
            if (bound < value) {
                throw new IllegalArgumentException("the bound %d is below the value %d".formatted(bound, value));
            }
        }

        /// How far the plan may be below the best possible, in percent of that; 0 when it is proven optimal.
        public double gapPercent() {
            return bound == value ? 0 : 100.0 * (bound - value) / Math.max(Math.abs(bound), Math.abs(value));
        }

        /// How much more the plan is worth than the greedy one, in percent of that; none without a positive greedy
        /// value.
        public @Nullable Double gainOverGreedyPercent() {
            return greedyValue == null || greedyValue <= 0 ? null : 100.0 * (value - greedyValue) / greedyValue;
        }
    }

    /// What one more unit of a limit would be worth in the relaxed problem: ten-thousandths of a point per
    /// minor unit of the currency or per hundredth of a person-day. Only limits that bind are listed.
    record ShadowPrice(PlanRule rule, double perUnit) {}

    /// No plan can keep all rules; these conflict, and leaving out any one of them would resolve their conflict.
    record Infeasible(List<PlanRule> conflicts) implements PlanOutcome {

        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// The limit ended the search before any plan was found or excluded.
    record Undecided() implements PlanOutcome {}

    /// The watcher ended the search.
    record Cancelled() implements PlanOutcome {}
}
