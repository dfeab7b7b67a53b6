package dev.waymark.roadmap.prioritising.order;

import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All priorities of a cycle, highest first; priorities equal by [Precision] share the better rank (1, 2, 2, 4).
///
/// Ties are listed by code. Initiatives without a priority follow at the end, without a rank.
public record PriorityOrder(List<Ranked> ranked) {

    /// One initiative in the order.
    public record Ranked(
            String initiativeId,
            String code,
            Priority priority,
            @Nullable Integer rank) {}

    public PriorityOrder {
        ranked = List.copyOf(ranked);
    }

    /// Ranks the initiatives; the ranks given in are ignored.
    public static PriorityOrder of(List<Ranked> initiatives) {
        var sorted = initiatives.stream()
                .sorted(Comparator.comparing(PriorityOrder::compared, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Ranked::code))
                .toList();
        var result = new ArrayList<Ranked>();
        for (var each : sorted) {
            result.add(new Ranked(each.initiativeId(), each.code(), each.priority(), rank(each, sorted)));
        }
        return new PriorityOrder(result);
    }

    /// The ids of those that have a rank, in their order.
    public List<String> ids() {
        return ranked.stream()
                .filter(each -> each.rank() != null)
                .map(Ranked::initiativeId)
                .toList();
    }

    private static @Nullable Integer rank(Ranked ranked, List<Ranked> all) {
        var value = compared(ranked);
        return value == null
                ? null
                : 1 + (int) all.stream().filter(other -> above(other, value)).count();
    }

    private static boolean above(Ranked other, double value) {
        var compared = compared(other);
        return compared != null && compared > value;
    }

    private static @Nullable Double compared(Ranked ranked) {
        var value = ranked.priority().value();
        return value == null ? null : Double.valueOf(Precision.rounded(value));
    }
}
