package dev.waymark.assessment.loop.method;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The method's settings of a cycle as they are shown.
@Schema(description = "The thresholds and rules by which a cycle is judged.")
record MethodSettingsView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The settings; the defaults until somebody sets others")
        MethodSettings settings,

        @JsonUnwrapped @Nullable Authorship authorship,

        @Schema(description = "Number of changes, 0 for the defaults", examples = "0")
        long version) {}
