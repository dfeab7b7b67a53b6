package dev.waymark.roadmap.planning.plan;

import dev.waymark.roadmap.planning.category.Category;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

    /// A budget pot: money of every planned period, in the currency's minor unit.
    public record Pot(String id, String name, List<Long> money) {

        public Pot {
            money = List.copyOf(money);
        }
    }

    /// The capacity of one skill: person-days of every planned period, in hundredths.
    public record Capacity(String skill, List<Long> hundredths) {

        public Capacity {
            hundredths = List.copyOf(hundredths);
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
        pots = sorted(pots, Pot::id);
        capacities = sorted(capacities, Capacity::skill);
        categoryMix = sorted(categoryMix, CategoryLimit::category);
        mandatory = sorted(mandatory, MustDo::candidateId);
    }

    private static <T, K extends Comparable<K>> List<T> sorted(List<T> given, Function<T, K> key) {
        return given.stream().sorted(Comparator.comparing(key)).toList();
    }
}
