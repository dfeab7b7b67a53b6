package dev.waymark.roadmap.prioritising.robustness;

import dev.waymark.roadmap.prioritising.order.Judged;
import dev.waymark.roadmap.prioritising.order.PriorityOrder;
import dev.waymark.roadmap.prioritising.order.RankRobustness;
import dev.waymark.roadmap.prioritising.order.RatingChange;
import dev.waymark.roadmap.prioritising.order.WeightRange;
import dev.waymark.roadmap.prioritising.priority.PriorityConfig;
import dev.waymark.roadmap.prioritising.priority.ScoredInitiative;
import dev.waymark.roadmap.prioritising.priority.ScoringBasis;
import dev.waymark.roadmap.prioritising.robustness.RobustPrioritiesView.AcceptabilityView;
import dev.waymark.roadmap.prioritising.robustness.RobustPrioritiesView.ChangeView;
import dev.waymark.roadmap.prioritising.robustness.RobustPrioritiesView.RaterView;
import dev.waymark.roadmap.prioritising.robustness.RobustPrioritiesView.WeightView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tests the order of the priorities against other weights, without single raters and with other ratings.
final class RobustPriorities {

    private final ScoringBasis basis;
    private final PriorityConfig config;
    private final PriorityOrder order;
    private final Map<String, ScoredInitiative> byId = new HashMap<>();
    private final List<Judged> judged;

    private RobustPriorities(ScoringBasis basis, PriorityConfig config) {
        this.basis = basis;
        this.config = config;
        var scored = basis.scored();
        this.order = ScoredInitiative.order(scored);
        scored.forEach(each -> byId.put(each.initiative().id().toString(), each));
        this.judged =
                order.ids().stream().flatMap(id -> scored(id).judged().stream()).toList();
    }

    static RobustPrioritiesView of(UUID cycleId, ScoringBasis basis, PriorityConfig config) {
        var robust = new RobustPriorities(basis, config);
        return new RobustPrioritiesView(
                cycleId,
                basis.modelVersion(),
                config.top(),
                config.draws(),
                config.seed(),
                basis.formula().formula().ofIndices() ? robust.ranks() : List.of(),
                WeightRange.of(basis.formula(), robust.judged, config.top()).stream()
                        .map(robust::weight)
                        .toList(),
                basis.raters().stream().map(robust::without).toList(),
                RatingChange.into(config.top(), basis.formula(), robust.judged).stream()
                        .map(robust::change)
                        .toList());
    }

    private List<AcceptabilityView> ranks() {
        var ranks = new HashMap<String, Integer>();
        order.ranked().forEach(each -> {
            if (each.rank() != null) {
                ranks.put(each.initiativeId(), each.rank());
            }
        });
        var alternatives = judged.stream().map(Judged::alternative).toList();
        return RankRobustness.of(basis.formula(), alternatives, config.draws(), config.seed()).alternatives().stream()
                .map(each -> new AcceptabilityView(
                        scored(each.id()).initiative().id(),
                        code(each.id()),
                        scored(each.id()).initiative().title(),
                        ranks.getOrDefault(each.id(), 0),
                        each.shares(),
                        each.meanRank()))
                .toList();
    }

    private WeightView weight(WeightRange range) {
        return new WeightView(
                UUID.fromString(range.criterionId()),
                range.name(),
                range.side(),
                range.weight(),
                range.low(),
                range.high(),
                codeOrNone(range.changesBelow()),
                codeOrNone(range.changesAbove()));
    }

    private RaterView without(String rater) {
        var others = ScoredInitiative.order(basis.without(rater).scored()).ids();
        var before = order.ids().stream().limit(config.top()).toList();
        var after = others.stream().limit(config.top()).toList();
        return new RaterView(
                rater,
                !before.equals(after),
                after.stream()
                        .filter(id -> !before.contains(id))
                        .map(this::code)
                        .toList(),
                before.stream()
                        .filter(id -> !after.contains(id))
                        .map(this::code)
                        .toList(),
                order.ids().stream()
                        .filter(id -> !others.contains(id))
                        .map(this::code)
                        .toList());
    }

    private ChangeView change(RatingChange change) {
        return new ChangeView(
                UUID.fromString(change.initiativeId()),
                code(change.initiativeId()),
                UUID.fromString(change.criterionId()),
                change.criterion(),
                change.side(),
                change.from(),
                change.to(),
                change.wanted());
    }

    private ScoredInitiative scored(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private String code(String id) {
        return scored(id).initiative().code();
    }

    private @Nullable String codeOrNone(@Nullable String id) {
        return id == null ? null : code(id);
    }
}
