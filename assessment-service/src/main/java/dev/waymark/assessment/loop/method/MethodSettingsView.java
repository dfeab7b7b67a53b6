package dev.waymark.assessment.loop.method;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The method's settings of a cycle as they are shown.
@Schema(description = "The thresholds and rules by which a cycle is judged.")
record MethodSettingsView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The settings; the defaults until somebody sets others")
        MethodSettings settings,

        @Schema(description = "Number of changes, 0 for the defaults", examples = "0")
        long version) {}
