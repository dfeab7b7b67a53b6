package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.structure.Calculation;
import java.util.List;

/// Cases per week: of the relieved pain points together, and of each untreated one.
///
/// @param treated one count per week
/// @param controls the same weeks of untreated pain points
@Calculation
record EvidenceSeries(List<Long> treated, List<List<Long>> controls) {

    EvidenceSeries {
        treated = List.copyOf(treated);
        controls = List.copyOf(controls);
        var weeks = treated.size();
        if (controls.stream().anyMatch(control -> control.size() != weeks)) {
            throw new IllegalArgumentException("every series needs a count for each of the %d weeks".formatted(weeks));
        }
    }

    static long sum(List<Long> series, int from, int weeks) {
        return series.subList(from, from + weeks).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
