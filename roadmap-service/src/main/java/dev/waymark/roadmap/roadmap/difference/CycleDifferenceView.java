package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.prioritising.criterion.CriterionView;
import dev.waymark.roadmap.roadmap.KnownRoadmap;
import dev.waymark.roadmap.roadmap.difference.ItemDifference.Change;
import dev.waymark.roadmap.roadmap.difference.RankDifference.Ranked;
import dev.waymark.roadmap.sibling.finding.FoundPain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What differs between a cycle and the last one, as it is shown.
@Schema(
        description =
                "Every pain point, priority and item of the roadmap in force that differs from the last cycle, and"
                        + " why.")
record CycleDifferenceView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(
                description = "Name of the cycle that it was started from; absent where there is none or the caller may"
                        + " not see it",
                examples = "Autumn 2026")
        @Nullable
        String previousCycle,

        @Schema(
                description = "What could not be compared, and why; empty where everything was",
                examples = "[\"No roadmap is in force in both cycles.\"]")
        List<String> notCompared,

        @Schema(description = "What changed for all: the climate, and the weights of the criteria")
        List<Change> causes,

        @Schema(description = "Pain points whose points or rank differ, the same by their title")
        List<RankDifference> painPoints,

        @Schema(
                description =
                        "Initiatives whose priority or rank differs, the same by their code, as the roadmaps in force"
                                + " were solved from them")
        List<RankDifference> priorities,

        @Schema(description = "Initiatives that the roadmaps in force treat differently, by code") @TableRows
        List<ItemDifference> items) {

    private static final double HUNDREDTHS = 100.0;

    /// What is known of a cycle.
    record Known(@Nullable FoundPain pain, @Nullable KnownRoadmap roadmap, List<CriterionView> criteria) {}

    /// There is nothing to compare with.
    static CycleDifferenceView none(UUID cycleId, String why) {
        return new CycleDifferenceView(cycleId, null, List.of(why), List.of(), List.of(), List.of(), List.of());
    }

    static CycleDifferenceView between(UUID cycleId, String previousCycle, Known last, Known now) {
        var notCompared = new ArrayList<String>();
        var causes = new ArrayList<>(weights(last.criteria(), now.criteria()));
        List<RankDifference> priorities = List.of();
        List<ItemDifference> items = List.of();
        if (last.roadmap() == null || now.roadmap() == null) {
            notCompared.add(
                    "No roadmap is in force in both cycles, so climate, priorities and roadmaps are not compared.");
        } else {
            causes.addAll(climate(last.roadmap(), now.roadmap()));
            var after = RoadmapDifferenceView.plan(now.roadmap());
            var before = SameByCode.of(RoadmapDifferenceView.plan(last.roadmap()), after.input());
            var changes = new InputChanges(before, after);
            items = PlanDifference.between(before, after).items();
            priorities = RankDifference.between(ranked(before.input()), ranked(after.input()), changes::ofPriority);
        }
        List<RankDifference> pain = List.of();
        if (last.pain() == null || now.pain() == null) {
            notCompared.add("The pain of both cycles is not ranked or not shown to you, so it is not compared.");
        } else {
            pain = RankDifference.between(ranked(last.pain()), ranked(now.pain()), key -> List.of());
        }
        return new CycleDifferenceView(cycleId, previousCycle, notCompared, causes, pain, priorities, items);
    }

    private static List<Change> climate(KnownRoadmap last, KnownRoadmap now) {
        return changed(
                DifferenceReason.CLIMATE_CHANGED,
                "The economic climate",
                last.snapshot().climateIndex(),
                now.snapshot().climateIndex());
    }

    /// By name; a criterion that only one cycle has changes from or to none.
    private static List<Change> weights(List<CriterionView> last, List<CriterionView> now) {
        var before = byName(last);
        var after = byName(now);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .flatMap(name -> changed(
                        DifferenceReason.WEIGHTS_CHANGED,
                        "The weight of “%s”".formatted(name),
                        before.get(name),
                        after.get(name))
                        .stream())
                .toList();
    }

    private static Map<String, Double> byName(List<CriterionView> criteria) {
        return criteria.stream()
                .collect(Collectors.toMap(CriterionView::name, CriterionView::weight, (one, other) -> one));
    }

    private static List<Change> changed(
            DifferenceReason reason, String what, @Nullable Double before, @Nullable Double after) {
        var same = (before == null || after == null) ? Objects.equals(before, after) : Precision.equal(before, after);
        if (same) {
            return List.of();
        }
        var then = before == null ? null : text(before);
        var now = after == null ? null : text(after);
        return List.of(new Change(
                reason,
                "%s changed from %s to %s.".formatted(what, then == null ? "none" : then, now == null ? "none" : now),
                then,
                now));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static List<Ranked> ranked(FoundPain pain) {
        return pain.painPoints().stream()
                .map(each -> new Ranked(
                        each.title(),
                        each.title(),
                        each.by(pain.settings()).points(),
                        each.by(pain.settings()).rank()))
                .toList();
    }

    /// Candidates by priority; equal ones by code.
    private static List<Ranked> ranked(PlanInput input) {
        var byPriority = input.candidates().stream()
                .sorted(Comparator.comparingInt(
                                (PlanCandidate each) -> each.worth().priority())
                        .reversed()
                        .thenComparing(PlanCandidate::code))
                .toList();
        return IntStream.range(0, byPriority.size())
                .mapToObj(i -> ranked(byPriority.get(i), i + 1))
                .toList();
    }

    private static Ranked ranked(PlanCandidate candidate, int rank) {
        return new Ranked(
                candidate.id(),
                "%s %s".formatted(candidate.code(), candidate.title()),
                candidate.worth().priority() / HUNDREDTHS,
                rank);
    }
}
