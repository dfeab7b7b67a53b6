package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.roadmap.prioritising.priority.PrioritiesView.PriorityView;
import dev.waymark.roadmap.prioritising.priority.PrioritiesView.RobustnessView;
import dev.waymark.roadmap.prioritising.priority.PrioritiesView.SamplingView;
import dev.waymark.roadmap.prioritising.priority.RankRobustness.Acceptability;
import dev.waymark.roadmap.prioritising.priority.RankRobustness.Alternative;
import dev.waymark.roadmap.prioritising.scoring.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the scored initiatives in order and, when asked, tests the order against other weights.
final class ShowingPriorities {

    private final Map<String, ScoredInitiative> byId;
    private final PriorityConfig config;
    private final @Nullable Map<String, Acceptability> robustness;

    private ShowingPriorities(List<ScoredInitiative> initiatives, PriorityConfig config, boolean robust) {
        this.byId = initiatives.stream()
                .collect(Collectors.toMap(each -> each.initiative().id().toString(), Function.identity()));
        this.config = config;
        this.robustness = robust ? acceptability(initiatives, config) : null;
    }

    static PrioritiesView of(UUID cycleId, List<ScoredInitiative> initiatives, PriorityConfig config, boolean robust) {
        var showing = new ShowingPriorities(initiatives, config, robust);
        var order = PriorityOrder.of(initiatives.stream()
                .map(each -> new PriorityOrder.Ranked(
                        each.initiative().id().toString(), each.initiative().code(), each.priority(), null))
                .toList());
        return new PrioritiesView(
                cycleId,
                PrioritiesView.FORMULA,
                order.ranked().stream().map(showing::view).toList(),
                robust ? new SamplingView(config.draws(), config.seed(), config.top()) : null);
    }

    private PriorityView view(PriorityOrder.Ranked ranked) {
        var scored = byId.get(ranked.initiativeId());
        if (scored == null) {
            throw new IllegalStateException("the order invented initiative " + ranked.initiativeId());
        }
        var priority = ranked.priority();
        return new PriorityView(
                scored.initiative().id(),
                ranked.code(),
                scored.initiative().title(),
                scored.initiative().category(),
                ranked.rank(),
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
        var acceptability = robustness == null ? null : robustness.get(initiativeId);
        return acceptability == null
                ? null
                : new RobustnessView(
                        acceptability.amongFirst(1), acceptability.amongFirst(config.top()), acceptability.meanRank());
    }

    private static Map<String, Acceptability> acceptability(List<ScoredInitiative> initiatives, PriorityConfig config) {
        var alternatives = new ArrayList<Alternative>();
        for (var each : initiatives) {
            var fit = each.priority().fit();
            if (fit != null && each.priority().value() != null) {
                alternatives.add(new Alternative(
                        each.initiative().id().toString(), List.of(scores(each.business()), scores(each.it())), fit));
            }
        }
        return RankRobustness.of(alternatives, config.draws(), config.seed()).alternatives().stream()
                .collect(Collectors.toMap(Acceptability::id, Function.identity()));
    }

    private static List<Double> scores(Index index) {
        var scores = new ArrayList<Double>();
        for (var contribution : index.contributions()) {
            var score = contribution.score().score();
            scores.add(score == null ? 0 : score);
        }
        return scores;
    }
}
