package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.Plan.Placement;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.why.WhyNot;
import dev.waymark.roadmap.roadmap.contents.OmittedCandidate.WayIn;
import dev.waymark.roadmap.roadmap.contents.StoredContents.StoredOmission;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Explains from its frozen input what a roadmap leaves out. It is done whenever the roadmap is read, so that
/// roadmaps from before there was a sentence have it as well.
record Explaining(PlanInput input, Map<String, InitiativeReference> items, Map<String, WhyNot> whyNot) {

    static Explaining of(PlanInput input, List<RoadmapItem> items, List<StoredOmission> omitted) {
        var named = items.stream()
                .collect(Collectors.toMap(
                        RoadmapItem::code,
                        item -> new InitiativeReference(item.initiativeId(), item.code(), item.title())));
        var displacements = omitted.stream()
                .filter(each -> each.displacementCost() != null)
                .collect(Collectors.toMap(each -> each.initiativeId().toString(), each -> displacement(each, named)));
        var whyNot = omitted.isEmpty() ? List.<WhyNot>of() : WhyNot.of(input, plan(input, items), displacements);
        return new Explaining(
                input, named, whyNot.stream().collect(Collectors.toMap(WhyNot::candidateId, Function.identity())));
    }

    private static Plan plan(PlanInput input, List<RoadmapItem> items) {
        var first = input.horizon().first();
        return new Plan(items.stream()
                .map(item -> new Placement(item.initiativeId().toString(), first.until(item.start())))
                .toList());
    }

    /// The sentence does not say whether the displacement is proven, which only the detailed reasons know.
    private static Displacement displacement(StoredOmission omitted, Map<String, InitiativeReference> items) {
        var cost = Objects.requireNonNull(omitted.displacementCost());
        var ids = omitted.displaces().stream()
                .map(code -> Objects.requireNonNull(items.get(code)).id().toString())
                .toList();
        return new Displacement(true, ids, Math.round(cost * PlanObjective.SCALE), false);
    }

    String reason(UUID initiativeId) {
        return whyNot(initiativeId).reason();
    }

    @Nullable
    WayIn cheapestWay(UUID initiativeId) {
        var way = whyNot(initiativeId).way();
        return way == null ? null : WayIn.of(input, way);
    }

    /// What people call an item of the roadmap.
    InitiativeReference named(String code) {
        return Objects.requireNonNull(items.get(code));
    }

    private WhyNot whyNot(UUID initiativeId) {
        return Objects.requireNonNull(whyNot.get(initiativeId.toString()));
    }
}
