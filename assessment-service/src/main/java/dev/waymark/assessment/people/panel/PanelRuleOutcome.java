package dev.waymark.assessment.people.panel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a rule fares.
@Schema(description = "How a rule of the panel fares.")
record PanelRuleOutcome(
        @Schema(description = "The rule") PanelRule rule,

        @Schema(description = "Whether the panel keeps it", examples = "true")
        boolean met,

        @Schema(
                description = "The numbers behind it and, where it is not kept, why",
                examples = "DFTA has 1 of 2 (1 could be asked)")
        String reason) {}
