package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.number.Precision;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PersonDays;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Effort;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.plan.PlanRules.Capacity;
import dev.waymark.roadmap.planning.plan.PlanRules.MustDo;
import dev.waymark.roadmap.planning.plan.PlanRules.Pot;
import dev.waymark.roadmap.portfolio.budget.BudgetPotView;
import dev.waymark.roadmap.portfolio.candidate.PortfolioMember;
import dev.waymark.roadmap.portfolio.capacity.CapacityView;
import dev.waymark.roadmap.roadmap.contents.FrozenClimate;
import dev.waymark.roadmap.roadmap.contents.FrozenEstimate;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot.NotReady;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.AssumedClimate;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns what is known of a cycle into the integers of a plan: money in the currency's minor unit and person-days in
/// hundredths, both exact; scores in hundredths, rounded half up.
final class FrozenPlan {

    private FrozenPlan() {}

    /// The candidates among the members, in the order given.
    static List<PlanCandidate> candidates(List<PortfolioMember> members, PlanningPeriod firstPeriod, String currency) {
        return members.stream()
                .filter(member -> member.readiness().isCandidate())
                .map(member -> candidate(member, firstPeriod, currency))
                .toList();
    }

    private static PlanCandidate candidate(PortfolioMember member, PlanningPeriod firstPeriod, String currency) {
        var initiative = member.scored().initiative();
        var since = member.inFlightSince();
        return new PlanCandidate(
                initiative.id().toString(),
                initiative.code(),
                initiative.title(),
                Objects.requireNonNull(initiative.category()),
                Math.toIntExact(hundredths(decimal(initiative.projectRisk()))),
                since == null ? null : firstPeriod.until(since),
                worth(member, currency),
                new Needs(
                        initiative.durationPeriods(),
                        Objects.requireNonNull(member.budgetPotId()).toString(),
                        initiative.costs().stream()
                                .map(cost -> new Money(cost, currency).minorUnits())
                                .toList(),
                        efforts(initiative.efforts())),
                new Ties(texts(initiative.dependsOn()), texts(initiative.excludes())));
    }

    private static Worth worth(PortfolioMember member, String currency) {
        var npv = Objects.requireNonNull(member.scored().initiative().npv());
        return new Worth(
                Math.toIntExact(hundredths(decimal(member.scored().priority().value()))),
                new Money(npv.p50(), currency).minorUnits(),
                Math.toIntExact(hundredths(decimal(member.scored().painRelief().score()))));
    }

    /// How high and how uncertain the values of the candidates are.
    static List<FrozenEstimate> estimates(List<PortfolioMember> members, String currency) {
        return members.stream()
                .filter(member -> member.readiness().isCandidate())
                .map(member -> member.scored().initiative())
                .map(initiative -> {
                    var npv = Objects.requireNonNull(initiative.npv());
                    return new FrozenEstimate(
                            initiative.id(),
                            new Money(npv.mean(), currency).minorUnits(),
                            new Money(npv.p10(), currency).minorUnits(),
                            new Money(npv.p90(), currency).minorUnits());
                })
                .toList();
    }

    /// What would be different in other climates.
    static List<FrozenClimate> climates(List<PortfolioMember> members, List<AssumedClimate> assumed) {
        return IntStream.range(0, assumed.size())
                .mapToObj(i -> {
                    var priorities = new HashMap<String, Integer>();
                    for (var member : members) {
                        var values = member.scored().assumedPriorities();
                        if (member.readiness().isCandidate() && i < values.size()) {
                            priorities.put(member.id().toString(), Math.toIntExact(hundredths(decimal(values.get(i)))));
                        }
                    }
                    var climate = assumed.get(i);
                    return new FrozenClimate(
                            climate.state(),
                            climate.index(),
                            Math.toIntExact(Math.round(climate.riskAppetite() * 100)),
                            priorities);
                })
                .toList();
    }

    private static List<Effort> efforts(List<InitiativeSnapshot.Effort> efforts) {
        var bySkill = new TreeMap<String, Long>();
        efforts.forEach(effort -> bySkill.merge(effort.skill(), PersonDays.hundredths(effort.personDays()), Long::sum));
        return bySkill.entrySet().stream()
                .map(entry -> new Effort(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The pots with an amount for every period.
    static List<Pot> pots(List<BudgetPotView> pots, Horizon horizon) {
        return pots.stream()
                .map(pot -> new Pot(
                        pot.id().toString(),
                        pot.name(),
                        indices(horizon)
                                .mapToObj(i -> pot.moneyIn(horizon.at(i)))
                                .toList()))
                .toList();
    }

    /// The capacities with a figure for every period.
    static List<Capacity> capacities(List<CapacityView> capacities, Horizon horizon) {
        return capacities.stream()
                .map(capacity -> new Capacity(
                        capacity.skill(),
                        indices(horizon)
                                .mapToObj(i -> PersonDays.hundredths(capacity.daysIn(horizon.at(i))))
                                .toList()))
                .toList();
    }

    /// What must be done: what is asked for, and candidates whose legal deadline ends within the periods; the
    /// earlier of two deadlines counts. A deadline allows a period only when it does not end before the period
    /// does.
    static List<MustDo> mandatory(List<PortfolioMember> members, List<MandatoryInitiative> asked, Horizon horizon) {
        var byId = new HashMap<UUID, MustDo>();
        for (var each : asked) {
            add(byId, each.initiativeId(), horizon.first().until(each.latestPeriod()), "it is mandatory");
        }
        for (var member : members) {
            var initiative = member.scored().initiative();
            var latest = legalLimit(initiative, horizon);
            if (latest != null
                    && latest < horizon.periods()
                    && member.readiness().isCandidate()) {
                var law = Objects.requireNonNull(initiative.legalObligation());
                add(byId, initiative.id(), latest, "%s by %s".formatted(law.reference(), law.deadline()));
            }
        }
        var mandatory = new ArrayList<MustDo>();
        for (var member : members) {
            var mustDo = byId.get(member.scored().initiative().id());
            if (mustDo != null) {
                mandatory.add(mustDo);
            }
        }
        return mandatory;
    }

    private static void add(Map<UUID, MustDo> byId, UUID id, int latest, String because) {
        byId.merge(
                id,
                new MustDo(id.toString(), latest, because),
                (one, other) -> other.latest() < one.latest() ? other : one);
    }

    private static @Nullable Integer legalLimit(InitiativeEntry initiative, Horizon horizon) {
        if (initiative.legalObligation() == null) {
            return null;
        }
        var deadline = initiative.legalObligation().deadline();
        var period = PlanningPeriod.of(deadline);
        var index = horizon.first().until(period);
        return deadline.equals(period.lastDay()) ? index : index - 1;
    }

    /// The announced starts that a plan can keep: of candidates that are not under way, within the periods.
    static Map<String, Integer> announced(PlanBasis basis, Horizon horizon) {
        var free = basis.members().stream()
                .filter(member -> member.readiness().isCandidate() && member.inFlightSince() == null)
                .map(PortfolioMember::id)
                .collect(Collectors.toSet());
        var starts = new HashMap<String, Integer>();
        for (var item : basis.announced()) {
            var start = horizon.first().until(item.start());
            if (free.contains(item.initiativeId()) && start >= 0 && start < horizon.periods()) {
                starts.put(item.initiativeId().toString(), start);
            }
        }
        return starts;
    }

    /// The initiatives that are no candidates, with what is missing and what follows from that.
    static List<NotReady> notReady(List<PortfolioMember> members) {
        return members.stream()
                .filter(member -> !member.readiness().isCandidate())
                .map(FrozenPlan::notReady)
                .toList();
    }

    private static NotReady notReady(PortfolioMember member) {
        var initiative = member.scored().initiative();
        var missing = new ArrayList<String>();
        if (member.inFlightSince() != null) {
            missing.add("warning: it is under way, but what it costs is not planned");
        }
        var law = initiative.legalObligation();
        if (law != null) {
            missing.add("warning: %s demands it by %s".formatted(law.reference(), law.deadline()));
        }
        member.readiness().missing().forEach(each -> missing.add("%s: %s".formatted(each.gate(), each.reason())));
        return new NotReady(initiative.id(), initiative.code(), initiative.title(), missing);
    }

    private static IntStream indices(Horizon horizon) {
        return IntStream.range(0, horizon.periods());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static BigDecimal decimal(@Nullable Double value) {
        return value == null ? BigDecimal.ZERO : BigDecimal.valueOf(Precision.rounded(value));
    }

    private static long hundredths(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
