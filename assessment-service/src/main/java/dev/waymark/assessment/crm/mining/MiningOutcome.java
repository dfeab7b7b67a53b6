package dev.waymark.assessment.crm.mining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a mining found, in numbers.
@Schema(description = "What a mining found, in numbers.")
record MiningOutcome(
        @Schema(description = "Interactions that were seen: of a customer, mapped, in the period", examples = "999")
        long interactions,

        @Schema(description = "Of these, beyond the steps that are looked at", examples = "12")
        long interactionsBeyond,

        @Schema(description = "Journeys", examples = "412") long journeys,

        @Schema(description = "Of these, with more steps than are looked at", examples = "3")
        long longerJourneys,

        @Schema(description = "Distinct paths of all journeys", examples = "57")
        long distinctPaths,

        @Schema(description = "Of these, main paths", examples = "9")
        long mainPaths,

        @Schema(description = "Paths that are kept and can be read", examples = "57")
        long keptPaths,

        @Schema(description = "How long it took, in seconds", examples = "1.3")
        double seconds) {}
