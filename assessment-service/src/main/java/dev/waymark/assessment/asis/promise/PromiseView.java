package dev.waymark.assessment.asis.promise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A promise as it is shown.
@Schema(description = "What the company has promised to customers, and how often it is kept.")
record PromiseView(
        @Schema(description = "Id of the promise") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "What is promised", examples = "Time to repair")
        String metric,

        @Schema(description = "The promised value, in the unit", examples = "48")
        BigDecimal value,

        @Schema(description = "Unit of the value", examples = "hours")
        String unit,

        @Schema(description = "Touchpoint where it is promised; absent = everywhere")
        @Nullable
        @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "Whether the promise is in force", examples = "true")
        boolean active,

        @Schema(description = "How often it is kept; absent before it was observed") @Nullable
        KeptRate kept,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {

    static PromiseView from(Promise promise) {
        var description = promise.description();
        return new PromiseView(
                promise.id(),
                promise.cycleId(),
                description.metric(),
                description.value(),
                description.unit(),
                description.touchpointId(),
                description.active(),
                promise.kept().orElse(null),
                promise.authorship(),
                promise.version());
    }
}
