package dev.waymark.initiative.pricing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A gain that may not be approved yet.
@Schema(description = "A gain that lacks what it needs before it is approved.")
public record IncompleteGainView(
        @Schema(description = "What is gained", examples = "Fewer calls about missed dates")
        String label,

        @Schema(description = "What is missing, at most 3") List<GainFact> missing) {}
