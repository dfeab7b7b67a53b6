package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.roadmap.prioritising.order.Judged;
import dev.waymark.roadmap.prioritising.order.ManualOrder;
import dev.waymark.roadmap.prioritising.order.PriorityOrder;
import dev.waymark.roadmap.prioritising.order.RankRobustness;
import dev.waymark.roadmap.prioritising.order.RankRobustness.Acceptability;
import dev.waymark.roadmap.prioritising.priority.PrioritiesView.MoveView;
import dev.waymark.roadmap.prioritising.priority.PrioritiesView.PriorityView;
import dev.waymark.roadmap.prioritising.priority.PrioritiesView.RobustnessView;
import dev.waymark.roadmap.prioritising.priority.PrioritiesView.SamplingView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the scored initiatives in order, with the manual moves beside it, and, when asked, tests the order against
/// other weights.
final class ShowingPriorities {

    private final ScoringBasis basis;
    private final Map<String, ScoredInitiative> byId;
    private final PriorityOrder order;
    private final Map<String, Integer> places;
    private final PriorityConfig config;
    private final Map<String, Acceptability> robustness;

    private ShowingPriorities(ScoringBasis basis, PriorityConfig config, boolean robust) {
        var initiatives = basis.scored();
        this.basis = basis;
        this.byId = initiatives.stream()
                .collect(Collectors.toMap(each -> each.initiative().id().toString(), Function.identity()));
        this.order = ScoredInitiative.order(initiatives);
        this.places = places(order, basis);
        this.config = config;
        this.robustness = robust ? acceptability(initiatives, basis, config) : Map.of();
    }

    static PrioritiesView of(UUID cycleId, ScoringBasis basis, PriorityConfig config, boolean robust) {
        var sampled = robust && basis.formula().formula().ofIndices();
        var showing = new ShowingPriorities(basis, config, sampled);
        return new PrioritiesView(
                cycleId,
                basis.formula().formula().text(),
                basis.formula().formula(),
                basis.modelVersion(),
                showing.order.ranked().stream().map(showing::view).toList(),
                sampled ? new SamplingView(config.draws(), config.seed(), config.top()) : null);
    }

    private static Map<String, Integer> places(PriorityOrder order, ScoringBasis basis) {
        var wanted = new HashMap<String, Integer>();
        basis.moves().forEach((id, move) -> wanted.put(id.toString(), move.place()));
        return ManualOrder.of(order.ids(), wanted);
    }

    private PriorityView view(PriorityOrder.Ranked ranked) {
        var scored = byId.get(ranked.initiativeId());
        if (scored == null) {
            throw new IllegalStateException("the order invented initiative " + ranked.initiativeId());
        }
        var priority = ranked.priority();
        var move = basis.moves().get(scored.initiative().id());
        return new PriorityView(
                scored.initiative().id(),
                ranked.code(),
                scored.initiative().title(),
                scored.initiative().category(),
                ranked.rank(),
                places.get(ranked.initiativeId()),
                move == null ? null : MoveView.of(move),
                priority.value(),
                IndexView.from(priority.business()),
                IndexView.from(priority.it()),
                priority.fit(),
                priority.derivation(),
                priority.missing(),
                scored.initiative().fitWarnings(),
                robustness(ranked.initiativeId()));
    }

    private @Nullable RobustnessView robustness(String initiativeId) {
        var acceptability = robustness.get(initiativeId);
        return acceptability == null
                ? null
                : new RobustnessView(
                        acceptability.amongFirst(1), acceptability.amongFirst(config.top()), acceptability.meanRank());
    }

    private static Map<String, Acceptability> acceptability(
            List<ScoredInitiative> initiatives, ScoringBasis basis, PriorityConfig config) {
        var alternatives = initiatives.stream()
                .flatMap(each -> each.judged().stream())
                .map(Judged::alternative)
                .toList();
        return RankRobustness.of(basis.formula(), alternatives, config.draws(), config.seed()).alternatives().stream()
                .collect(Collectors.toMap(Acceptability::id, Function.identity()));
    }
}
