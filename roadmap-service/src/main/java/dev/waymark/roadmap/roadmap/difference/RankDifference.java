package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.roadmap.difference.ItemDifference.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A thing whose rank or value differs between two cycles.
@Schema(description = "A pain point or an initiative whose rank or value differs from the last cycle.")
@Calculation
public record RankDifference(
        @Schema(
                description = "Its title, for an initiative with its code",
                examples = "I05 A message before the date slips")
        String title,

        @Schema(description = "Rank in the last cycle, from 1; absent where it had none", examples = "4") @Nullable
        Integer rankBefore,

        @Schema(description = "Rank now, from 1; absent where it has none", examples = "9") @Nullable
        Integer rankAfter,

        @Schema(
                description = "Points or priority in the last cycle, from 0; absent where it had none",
                examples = "70.65")
        @Nullable
        Double valueBefore,

        @Schema(description = "Points or priority now, from 0; absent where it has none", examples = "62.1") @Nullable
        Double valueAfter,

        @Schema(description = "Every change that bears on it; which of several was decisive is not proven")
        List<Change> reasons) {

    public RankDifference {
        reasons = List.copyOf(reasons);
    }

    /// @param key by which it is the same in both cycles
    record Ranked(String key, String title, double value, int rank) {}

    /// Those that differ, first in the order of now, then those that are gone.
    ///
    /// @param own reasons of one by its key, beside that its value changed
    static List<RankDifference> between(List<Ranked> before, List<Ranked> after, Function<String, List<Change>> own) {
        var then = byKey(before);
        var now = byKey(after);
        return Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .filter(key -> differ(then.get(key), now.get(key)))
                .map(key -> of(then.get(key), now.get(key), own.apply(key)))
                .toList();
    }

    private static LinkedHashMap<String, Ranked> byKey(List<Ranked> all) {
        var byKey = new LinkedHashMap<String, Ranked>();
        all.forEach(each -> byKey.putIfAbsent(each.key(), each));
        return byKey;
    }

    private static boolean differ(@Nullable Ranked then, @Nullable Ranked now) {
        return then == null || now == null || then.rank() != now.rank() || !Precision.equal(then.value(), now.value());
    }

    private static RankDifference of(@Nullable Ranked then, @Nullable Ranked now, List<Change> own) {
        var reasons = new ArrayList<Change>();
        if (then == null) {
            reasons.add(new Change(DifferenceReason.APPEARED, "It had no rank in the last cycle.", null, null));
        } else if (now == null) {
            reasons.add(new Change(DifferenceReason.DISAPPEARED, "It has no rank in this cycle.", null, null));
        } else if (own.isEmpty() && !Precision.equal(then.value(), now.value())) {
            reasons.add(value(then, now));
        }
        reasons.addAll(own);
        if (reasons.isEmpty()) {
            reasons.add(new Change(
                    DifferenceReason.OTHERS_CHANGED,
                    "Nothing of its own changed; others passed it or fell behind.",
                    null,
                    null));
        }
        return new RankDifference(
                Objects.requireNonNull(now == null ? then : now).title(),
                then == null ? null : then.rank(),
                now == null ? null : now.rank(),
                then == null ? null : then.value(),
                now == null ? null : now.value(),
                reasons);
    }

    private static Change value(Ranked then, Ranked now) {
        var before = String.format(Locale.ROOT, "%.1f", then.value());
        var after = String.format(Locale.ROOT, "%.1f", now.value());
        return new Change(
                DifferenceReason.POINTS_CHANGED,
                "Its points changed from %s to %s.".formatted(before, after),
                before,
                after);
    }
}
