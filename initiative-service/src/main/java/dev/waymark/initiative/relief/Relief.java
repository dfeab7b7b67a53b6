package dev.waymark.initiative.relief;

import dev.waymark.initiative.initiative.Mitigation;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/// How much of one pain point a set of initiatives takes away together: `1 − Π(1 − m)`, for the least, the likeliest
/// and the most that each of them mitigates. 0.5, 0.4 and 0.2 give 0.76.
///
/// Every initiative takes its share of what the others leave, so the relief grows with each one and never exceeds 1.
///
/// @param parts the mitigations that it was computed from
@Calculation
record Relief(double low, double likely, double high, List<Part> parts) {

    /// UUIDs of version 7 in the order of their making, which is that of their text; `UUID.compareTo` compares signed.
    private static final Comparator<UUID> BY_AGE = Comparator.comparing(UUID::toString);

    /// What one initiative contributes.
    record Part(UUID initiativeId, Mitigation mitigation) {}

    Relief {
        parts = List.copyOf(parts);
    }

    static Relief of(Collection<Part> parts) {
        return new Relief(
                relief(parts, Mitigation::low),
                relief(parts, Mitigation::likely),
                relief(parts, Mitigation::high),
                List.copyOf(parts));
    }

    /// The relief of every pain point that some initiative mitigates, the oldest pain point first.
    ///
    /// @param mitigations by initiative
    static NavigableMap<UUID, Relief> perPainPoint(Map<UUID, List<Mitigation>> mitigations) {
        var parts = new TreeMap<UUID, List<Part>>(BY_AGE);
        mitigations.forEach((initiativeId, each) -> {
            for (var mitigation : each) {
                parts.computeIfAbsent(mitigation.painPointId(), painPoint -> new ArrayList<>())
                        .add(new Part(initiativeId, mitigation));
            }
        });
        var reliefs = new TreeMap<UUID, Relief>(BY_AGE);
        parts.forEach((painPoint, each) -> reliefs.put(painPoint, of(each)));
        return reliefs;
    }

    private static double relief(Collection<Part> parts, ToDoubleFunction<Mitigation> share) {
        double left = 1;
        for (var part : parts) {
            left *= 1 - share.applyAsDouble(part.mitigation());
        }
        return 1 - left;
    }
}
