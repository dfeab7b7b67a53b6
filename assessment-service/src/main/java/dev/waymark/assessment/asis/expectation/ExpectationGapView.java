package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.asis.gap.ExpectationGap;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The gap as it is shown.
@Schema(description = "The expectation gap of a cycle, one touchpoint or one segment of it, with the reasons.")
record ExpectationGapView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The touchpoint; absent = measured over all")
        @Nullable
        @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "Code of the segment; absent = all customers", examples = "families") @Nullable
        String segment,

        @Schema(description = "The gap now and in the coming years")
        ExpectationGap gap,

        @Schema(description = "Money spent where it matters little; absent unless that is so") @Nullable
        Overspend overspend) {}
