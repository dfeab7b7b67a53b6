package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.PersonDays;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Infeasible;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.why.PlanUsage;
import dev.waymark.roadmap.planning.why.WhyChosen;
import dev.waymark.roadmap.planning.why.WhyNot;
import dev.waymark.roadmap.roadmap.contents.OmittedCandidate.WayIn;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedDays;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedMoney;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedPot;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedSkill;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the search found, as it is kept; values are in points.
public record RoadmapContents(
        RoadmapStatus status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gapPercent,
        @Nullable Double greedyValue,
        @Nullable Double gainOverGreedyPercent,
        double solverSeconds,
        List<RoadmapItem> items,
        List<OmittedCandidate> omitted,
        List<PlannedPot> pots,
        List<PlannedSkill> capacities,
        List<RuleView> conflicts) {

    /// A plan with all its reasons.
    public static RoadmapContents planned(PlanInput input, Planned planned, double solverSeconds) {
        var greedy = planned.greedyValue();
        var usage = PlanUsage.of(input, planned.plan());
        return new RoadmapContents(
                planned.optimal() ? RoadmapStatus.OPTIMAL : RoadmapStatus.FEASIBLE,
                points(planned.value()),
                points(planned.bound()),
                planned.gapPercent(),
                greedy == null ? null : points(greedy),
                planned.gainOverGreedyPercent(),
                solverSeconds,
                items(input, planned.plan()),
                omitted(input, planned),
                usage.pots().stream().map(pot -> pot(input, pot)).toList(),
                usage.capacities().stream().map(skill -> skill(input, skill)).toList(),
                List.of());
    }

    /// The rules that conflict.
    public static RoadmapContents infeasible(PlanInput input, Infeasible infeasible, double solverSeconds) {
        return new RoadmapContents(
                RoadmapStatus.INFEASIBLE,
                null,
                null,
                null,
                null,
                null,
                solverSeconds,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                infeasible.conflicts().stream()
                        .map(rule -> RuleView.of(input, rule))
                        .toList());
    }

    private static List<RoadmapItem> items(PlanInput input, Plan plan) {
        return WhyChosen.of(input, plan).stream()
                .map(why -> {
                    var candidate = input.candidate(why.candidateId()).orElseThrow();
                    var start = plan.startOf(why.candidateId()).orElseThrow();
                    return new RoadmapItem(
                            UUID.fromString(candidate.id()),
                            candidate.code(),
                            candidate.title(),
                            candidate.category(),
                            input.horizon().at(start),
                            input.horizon().at(candidate.finishIfStarted(start) - 1),
                            priority(candidate),
                            points(why.value()),
                            why.periodsLate() == 0 ? null : why.periodsLate(),
                            why.reason());
                })
                .toList();
    }

    private static List<OmittedCandidate> omitted(PlanInput input, Planned planned) {
        return WhyNot.of(input, planned.plan(), planned.displacements()).stream()
                .map(why -> {
                    var candidate = input.candidate(why.candidateId()).orElseThrow();
                    var binding = why.binding();
                    var way = why.way();
                    var money = way != null && way.isMoneyAlone() ? way : null;
                    var displaced = displaced(input, why.displacement());
                    return new OmittedCandidate(
                            UUID.fromString(candidate.id()),
                            candidate.code(),
                            candidate.title(),
                            candidate.category(),
                            priority(candidate),
                            why.reason(),
                            why.reasons(),
                            binding == null ? null : RuleView.of(input, binding),
                            money == null ? null : input.money(money.money()),
                            money == null ? List.of() : WayIn.of(input, money).funding(),
                            way == null ? null : WayIn.of(input, way),
                            displaced.stream().map(InitiativeReference::code).toList(),
                            displaced,
                            costOf(why.displacement()));
                })
                .toList();
    }

    private static List<InitiativeReference> displaced(PlanInput input, @Nullable Displacement displacement) {
        return displacement == null
                ? List.of()
                : displacement.ids().stream()
                        .map(id -> input.candidate(id).orElseThrow())
                        .map(each -> new InitiativeReference(UUID.fromString(each.id()), each.code(), each.title()))
                        .toList();
    }

    private static @Nullable Double costOf(@Nullable Displacement displacement) {
        return displacement == null || displacement.cost() == null ? null : points(displacement.cost());
    }

    private static PlannedPot pot(PlanInput input, PlanUsage.PotUsage pot) {
        return new PlannedPot(
                UUID.fromString(pot.potId()),
                pot.name(),
                pot.periods().stream()
                        .map(each -> new PlannedMoney(
                                input.horizon().at(each.period()),
                                input.money(each.available()),
                                input.money(each.used())))
                        .toList());
    }

    private static PlannedSkill skill(PlanInput input, PlanUsage.CapacityUsage skill) {
        return new PlannedSkill(
                skill.skill(),
                skill.periods().stream()
                        .map(each -> new PlannedDays(
                                input.horizon().at(each.period()),
                                PersonDays.of(each.available()),
                                PersonDays.of(each.used())))
                        .toList());
    }

    private static double points(long value) {
        return (double) value / PlanObjective.SCALE;
    }

    private static double priority(PlanCandidate candidate) {
        return candidate.worth().priority() / 100.0;
    }

    /// The items as a plan over the periods of an input.
    ///
    /// @param input that the roadmap was solved from
    public Plan plan(PlanInput input) {
        var starts = new HashMap<String, Integer>();
        for (var item : items) {
            var id = item.initiativeId().toString();
            var since = input.candidate(id).orElseThrow().inFlightStart();
            starts.put(id, since == null ? input.horizon().first().until(item.start()) : since);
        }
        return Plan.of(starts);
    }
}
