package dev.waymark.roadmap.plan;

import dev.waymark.roadmap.category.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The limits that a plan must keep, beside the ties between its candidates.
///
/// `riskLimit` is the risk appetite ρ in hundredths: the mean project risk of the freely chosen candidates (neither
/// in flight nor mandatory), weighted by their cost, must not exceed it. A skill without a capacity is not limited.
public record PlanRules(
        List<Pot> pots,
        List<Capacity> capacities,
        List<CategoryLimit> categoryMix,
        List<MustDo> mandatory,
        @Nullable Integer riskLimit) {

    /// A budget pot: money of every planned period, in hundredths of the currency unit.
    public record Pot(String id, String name, List<Long> money) {

        public Pot {
            money = List.copyOf(money);
        }
    }

    /// The capacity of one skill: person-days of every planned period, in tenths.
    public record Capacity(String skill, List<Long> tenths) {

        public Capacity {
            tenths = List.copyOf(tenths);
        }
    }

    /// How many candidates of a category a plan holds at least and at most, those in flight included.
    public record CategoryLimit(
            Category category,
            @Nullable Integer minimum,
            @Nullable Integer maximum) {}

    /// A candidate that must be finished by the end of a period (an index; before 0 when the deadline has passed).
    public record MustDo(String candidateId, int latest, String because) {}

    public PlanRules {
        pots = List.copyOf(pots);
        capacities = List.copyOf(capacities);
        categoryMix = List.copyOf(categoryMix);
        mandatory = List.copyOf(mandatory);
    }

    /// How much a candidate weighs in the mean risk: its cost in whole currency units, rounded up, at least 1.
    public static long riskWeight(PlanCandidate candidate) {
        return Math.max(1, Math.ceilDiv(candidate.needs().totalCost(), 100L));
    }
}
