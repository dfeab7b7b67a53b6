package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.prioritising.scoring.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The priority of an initiative: `√(B·T) · fit`, with all that it was derived from.
///
/// B is the business index, T the IT index (both 0..100), fit the multiplier of category, project risk and economic
/// climate. The geometric mean wants both sides: one index of 0 makes a priority of 0. Values are not rounded.
/// Example: B 82, T 40 → √3280 = 57.3; with fit 1.097 → 62.8. Without both indices and a fit there is no priority.
@Calculation
public record Priority(
        @Nullable Double value,
        @Nullable Double geometricMean,
        Index business,
        Index it,
        @Nullable Double fit,
        List<String> derivation,
        List<String> missing) {

    public Priority {
        derivation = List.copyOf(derivation);
        missing = List.copyOf(missing);
    }

    /// Derives the priority; what is missing is listed beside what is known.
    public static Priority of(Index business, Index it, @Nullable Double fit) {
        if (fit != null && !(fit >= 0)) {
            throw new IllegalArgumentException("fit is %s; it must not be negative".formatted(fit));
        }
        var missing = new ArrayList<String>();
        missing.addAll(business.missing());
        missing.addAll(it.missing());
        if (fit == null) {
            missing.add("no fit: the initiative has no category or no project risk yet");
        }
        var b = business.value();
        var t = it.value();
        var mean = b == null || t == null ? null : Double.valueOf(Math.sqrt(b * t));
        var value = mean == null || fit == null ? null : Double.valueOf(mean * fit);
        return new Priority(value, mean, business, it, fit, derivation(b, t, mean, fit), missing);
    }

    private static List<String> derivation(
            @Nullable Double b, @Nullable Double t, @Nullable Double mean, @Nullable Double fit) {
        var steps = new ArrayList<String>();
        if (b != null) {
            steps.add(String.format(Locale.ROOT, "business index B = %.1f", b));
        }
        if (t != null) {
            steps.add(String.format(Locale.ROOT, "IT index T = %.1f", t));
        }
        if (mean != null) {
            steps.add(String.format(Locale.ROOT, "√(B·T) = %.1f", mean));
        }
        if (mean != null && fit != null) {
            steps.add(
                    String.format(Locale.ROOT, "priority = √(B·T) · fit = %.1f · %.3f = %.1f", mean, fit, mean * fit));
        }
        return steps;
    }
}
