package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.asis.gap.ExpectationGap;
import dev.waymark.assessment.asis.gap.Standing;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The gap of one touchpoint at its latest measurement.
@Schema(description = "The gap of one touchpoint at its latest measurement.")
record TouchpointGap(
        @Schema(description = "The touchpoint") UUID touchpointId,

        @Schema(description = "Its name", examples = "Call to the hotline")
        String touchpoint,

        @Schema(description = "Its importance over all segments, 0 to 100", examples = "80")
        double importance,

        @Schema(description = "E0 − D0 in points; absent where too little was measured", examples = "11") @Nullable
        Double gap,

        @Schema(description = "Delivery against expectation ± band; absent where too little was measured") @Nullable
        Standing standing,

        @Schema(description = "Money spent where it matters little; absent unless that is so") @Nullable
        Overspend overspend,

        @Schema(description = "What was not measured; empty where the gap is known")
        List<String> missing,

        @Schema(description = "Good enough is expectation ± this, in points", examples = "3")
        double band,

        @Schema(
                description = "Below this importance, 0 to 100, delivering above the band is an overspend",
                examples = "70")
        double importantFrom,

        @Schema(description = "The rules with their values") List<String> reasons) {

    static TouchpointGap unmeasured(
            TouchpointView touchpoint, List<String> missing, double band, double importantFrom) {
        return new TouchpointGap(
                touchpoint.id(),
                touchpoint.name(),
                touchpoint.weightedImportance(),
                null,
                null,
                null,
                missing,
                band,
                importantFrom,
                List.of("Too little was measured to hold delivery against expectation ± %.1f.".formatted(band)));
    }

    static TouchpointGap of(TouchpointView touchpoint, ExpectationGap gap, double importantFrom) {
        return new TouchpointGap(
                touchpoint.id(),
                touchpoint.name(),
                touchpoint.weightedImportance(),
                gap.gap(0),
                gap.standing(),
                Overspend.of(gap, touchpoint, importantFrom).orElse(null),
                List.of(),
                gap.band(),
                importantFrom,
                explained(touchpoint, gap, importantFrom));
    }

    private static List<String> explained(TouchpointView touchpoint, ExpectationGap gap, double importantFrom) {
        var reasons = new ArrayList<>(gap.reasons());
        reasons.add("Good enough is expectation ± %.1f: a gap of %.2f is %s."
                .formatted(gap.band(), gap.gap(0), gap.standing()));
        reasons.add("An overspend is an OVERSHOOT below importance %.0f; here importance is %.1f."
                .formatted(importantFrom, touchpoint.weightedImportance()));
        return List.copyOf(reasons);
    }
}
