package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every initiative that one plan starts in another period than the other plan, or that only one of them
/// holds, with what changed in between, and how stable the plan stayed.
///
/// Stability is the share of the items of the earlier plan that keep their start: `100 · kept / announced`
/// percent, 0 to 100; without items there is none. Example: of 10 announced items 7 keep their start, 2
/// move by 1 and 3 quarters, 1 is removed: stability 70 %, moved by 4 quarters altogether.
///
/// @param items by code
/// @param announced items of the earlier plan
/// @param periodsMoved sum of the periods by which kept items moved, earlier or later
@Calculation
record PlanDifference(List<ItemDifference> items, int announced, int added, int removed, int moved, int periodsMoved) {

    private static final double PERCENT = 100;

    PlanDifference {
        items = List.copyOf(items);
    }

    static PlanDifference between(ComparedPlan before, ComparedPlan after) {
        var changes = new InputChanges(before, after);
        var items = Stream.concat(before.starts().keySet().stream(), after.starts().keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(before.start(id), after.start(id)))
                .map(id -> item(id, before, after, changes))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        return new PlanDifference(
                items,
                before.starts().size(),
                count(items, DifferenceKind.ADDED),
                count(items, DifferenceKind.REMOVED),
                count(items, DifferenceKind.MOVED),
                items.stream()
                        .map(ItemDifference::periodsMoved)
                        .filter(Objects::nonNull)
                        .mapToInt(Math::abs)
                        .sum());
    }

    @Nullable
    Double stabilityPercent() {
        return announced == 0 ? null : PERCENT * (announced - removed - moved) / announced;
    }

    private static int count(List<ItemDifference> items, DifferenceKind kind) {
        return Math.toIntExact(
                items.stream().filter(item -> item.kind() == kind).count());
    }

    private static ItemDifference item(String id, ComparedPlan before, ComparedPlan after, InputChanges changes) {
        var then = before.start(id);
        var now = after.start(id);
        var candidate = after.candidate(id).or(() -> before.candidate(id)).orElseThrow();
        return new ItemDifference(
                UUID.fromString(id),
                candidate.code(),
                candidate.title(),
                kind(then, now),
                then,
                before.finish(id),
                now,
                after.finish(id),
                then == null || now == null ? null : then.until(now),
                changes.of(id));
    }

    private static DifferenceKind kind(@Nullable PlanningPeriod then, @Nullable PlanningPeriod now) {
        return then == null ? DifferenceKind.ADDED : now == null ? DifferenceKind.REMOVED : DifferenceKind.MOVED;
    }
}
