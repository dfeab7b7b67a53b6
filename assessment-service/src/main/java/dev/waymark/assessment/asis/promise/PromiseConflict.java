package dev.waymark.assessment.asis.promise;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Active promises that contradict each other: they say something else of one metric. Metrics are the same when
/// their words are, whatever the case and the spaces; values are the same when number and unit are, so `2 days`
/// and `48 hours` count as different, because nobody has declared them equal.
@Schema(description = "Active promises that say something else of one metric.")
@Calculation
record PromiseConflict(
        @Schema(description = "The metric, in the words of the oldest promise", examples = "Time to repair")
        String metric,

        @Schema(description = "The promises, oldest first") List<Party> promises,

        @Schema(
                description = "The finding in words",
                examples = "'Time to repair' is promised as 48 hours and 72 hours.")
        String finding) {

    /// One side of a contradiction.
    @Schema(name = "ConflictingPromise", description = "One of several promises on a metric.")
    record Party(
            @Schema(description = "The promise") UUID promiseId,

            @Schema(description = "What is promised", examples = "Time to repair")
            String metric,

            @Schema(description = "The promised value, in the unit", examples = "48")
            BigDecimal value,

            @Schema(description = "Unit of the value", examples = "hours")
            String unit,

            @Schema(description = "Touchpoint where it is promised; absent = everywhere")
            @Nullable
            @RefersTo(TouchpointReference.class)
            UUID touchpointId) {

        String worded() {
            return "%s %s".formatted(value.stripTrailingZeros().toPlainString(), normalised(unit));
        }
    }

    /// @param active promises in force, oldest first
    /// @return by the oldest promise of each contradiction
    static List<PromiseConflict> among(List<Party> active) {
        return active.stream()
                .collect(Collectors.groupingBy(
                        party -> normalised(party.metric()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.stream().map(Party::worded).distinct().count() > 1)
                .map(PromiseConflict::of)
                .toList();
    }

    UUID oldest() {
        return promises.getFirst().promiseId();
    }

    private static PromiseConflict of(List<Party> group) {
        var metric = group.getFirst().metric();
        var values = group.stream().map(Party::worded).distinct().collect(Collectors.joining(" and "));
        return new PromiseConflict(metric, group, "'%s' is promised as %s.".formatted(metric, values));
    }

    private static String normalised(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
