package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.portfolio.budget.BudgetPotView;
import dev.waymark.roadmap.portfolio.candidate.Readiness.Facts;
import dev.waymark.roadmap.portfolio.candidate.Readiness.Gate;
import dev.waymark.roadmap.prioritising.priority.ScoredInitiative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An initiative at the gate: its scores, its entry and how ready it is.
public record PortfolioMember(
        ScoredInitiative scored,
        @Nullable UUID budgetPotId,
        @Nullable PlanningPeriod inFlightSince,
        Readiness readiness) {

    /// Id of the initiative.
    public UUID id() {
        return scored.initiative().id();
    }

    /// Judges all initiatives of a cycle together.
    static List<PortfolioMember> judge(
            List<ScoredInitiative> initiatives, Map<UUID, PortfolioEntryView> entries, List<BudgetPotView> pots) {
        var potById = new HashMap<UUID, BudgetPotView>();
        pots.forEach(pot -> potById.put(pot.id(), pot));
        var facts = initiatives.stream()
                .map(each -> facts(each, entries.get(each.initiative().id()), potById))
                .toList();
        var readiness = Readiness.of(facts);
        var members = new ArrayList<PortfolioMember>();
        for (var i = 0; i < initiatives.size(); i++) {
            var entry = entries.get(initiatives.get(i).initiative().id());
            members.add(new PortfolioMember(
                    initiatives.get(i),
                    entry == null ? null : entry.budgetPotId(),
                    entry == null ? null : entry.inFlightSince(),
                    readiness.get(i)));
        }
        return members;
    }

    private static Facts facts(
            ScoredInitiative scored, @Nullable PortfolioEntryView entry, Map<UUID, BudgetPotView> pots) {
        var initiative = scored.initiative();
        var against = new EnumMap<Gate, String>(Gate.class);
        if (initiative.owner() == null) {
            against.put(Gate.OWNER, "nobody would lead it");
        }
        if (initiative.sponsor() == null) {
            against.put(Gate.SPONSOR, "nobody answers for it");
        }
        if (initiative.npv() == null && !initiative.isPriceHidden()) {
            against.put(Gate.PRICE, "it has no price");
        }
        if (initiative.category() == null || initiative.projectRisk() == null || initiative.fit() == null) {
            against.put(
                    Gate.CATEGORY,
                    "it has no category, without which there is no fit: it has no price, or no fact speaks for any"
                            + " category and nobody decided");
        }
        if (scored.business().value() == null) {
            against.put(Gate.BUSINESS_INDEX, String.join("; ", scored.business().missing()));
        }
        if (scored.it().value() == null) {
            against.put(Gate.IT_INDEX, String.join("; ", scored.it().missing()));
        }
        money(scored, entry, pots, against);
        var dependsOn = initiative.dependsOn().stream().map(UUID::toString).toList();
        var inFlight = entry != null && entry.inFlightSince() != null;
        var name = "%s “%s”".formatted(initiative.code(), initiative.title());
        return new Facts(initiative.id().toString(), name, against, dependsOn, inFlight);
    }

    private static void money(
            ScoredInitiative scored,
            @Nullable PortfolioEntryView entry,
            Map<UUID, BudgetPotView> pots,
            Map<Gate, String> against) {
        var pot = entry == null ? null : pots.get(entry.budgetPotId());
        if (entry == null || pot == null) {
            against.put(Gate.BUDGET_POT, "no budget pot funds it");
            return;
        }
        pot.against(scored.initiative().departmentId(), scored.initiative().category())
                .ifPresent(reason -> against.put(Gate.BUDGET_POT, reason));
        if (!entry.openBlockers().isEmpty()) {
            against.put(Gate.BLOCKERS, String.join("; ", entry.openBlockers()));
        }
    }
}
