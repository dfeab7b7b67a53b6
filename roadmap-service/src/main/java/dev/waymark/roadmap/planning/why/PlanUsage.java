package dev.waymark.roadmap.planning.why;

import dev.waymark.roadmap.planning.draft.PlanDraft;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.List;
import java.util.stream.IntStream;

/// What a plan takes out of every pot and capacity, period by period.
public record PlanUsage(List<PotUsage> pots, List<CapacityUsage> capacities) {

    /// The money of one pot in one period, in minor units.
    public record AmountInPeriod(int period, long available, long used) {}

    /// One pot over all periods.
    public record PotUsage(String potId, String name, List<AmountInPeriod> periods) {}

    /// The person-days of one skill in one period, in hundredths.
    public record DaysInPeriod(int period, long available, long used) {}

    /// One skill over all periods.
    public record CapacityUsage(String skill, List<DaysInPeriod> periods) {}

    public PlanUsage {
        pots = List.copyOf(pots);
        capacities = List.copyOf(capacities);
    }

    /// Adds up what the items of a plan use.
    public static PlanUsage of(PlanInput input, Plan plan) {
        var draft = PlanDraft.of(input, plan);
        var pots = input.rules().pots().stream()
                .map(pot -> new PotUsage(
                        pot.id(),
                        pot.name(),
                        periods(input)
                                .mapToObj(period -> {
                                    var available = pot.money().get(period);
                                    return new AmountInPeriod(
                                            period, available, available - draft.potLeft(pot.id(), period));
                                })
                                .toList()))
                .toList();
        var capacities = input.rules().capacities().stream()
                .map(capacity -> new CapacityUsage(
                        capacity.skill(),
                        periods(input)
                                .mapToObj(period -> {
                                    var available = capacity.hundredths().get(period);
                                    return new DaysInPeriod(
                                            period,
                                            available,
                                            available - draft.capacityLeft(capacity.skill(), period));
                                })
                                .toList()))
                .toList();
        return new PlanUsage(pots, capacities);
    }

    private static IntStream periods(PlanInput input) {
        return IntStream.range(0, input.horizon().periods());
    }
}
