package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.stored.StoredFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The priority and the manual move of one initiative as they were signed off, as the database keeps them.
@StoredFormat
record StoredSignedPriority(
        UUID initiativeId,
        String code,
        double priority,
        @Nullable Integer movedTo) {

    /// What has changed since, one line each.
    ///
    /// @param hidden initiatives of which the caller may not see the price; they are passed over
    static List<String> changes(List<StoredSignedPriority> signed, List<StoredSignedPriority> now, Set<UUID> hidden) {
        var before = byId(signed);
        var after = byId(now);
        var ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeAll(hidden);
        var changes = new ArrayList<String>();
        for (var id : ids) {
            change(before.get(id), after.get(id), changes);
        }
        return changes.stream().sorted().toList();
    }

    private static void change(
            @Nullable StoredSignedPriority before, @Nullable StoredSignedPriority after, List<String> changes) {
        if (before == null) {
            if (after != null) {
                changes.add("%s has a priority now".formatted(after.code));
            }
        } else if (after == null) {
            changes.add("%s has no priority any more".formatted(before.code));
        } else {
            if (!Precision.equal(before.priority, after.priority)) {
                changes.add(String.format(
                        Locale.ROOT, "%s: priority was %.3f and is %.3f", after.code, before.priority, after.priority));
            }
            if (!Objects.equals(before.movedTo, after.movedTo)) {
                changes.add("%s: was %s and is %s".formatted(after.code, before.moved(), after.moved()));
            }
        }
    }

    private String moved() {
        return movedTo == null ? "not moved by hand" : "moved by hand to place %d".formatted(movedTo);
    }

    private static Map<UUID, StoredSignedPriority> byId(List<StoredSignedPriority> all) {
        return new HashMap<>(
                all.stream().collect(Collectors.toMap(StoredSignedPriority::initiativeId, Function.identity())));
    }
}
