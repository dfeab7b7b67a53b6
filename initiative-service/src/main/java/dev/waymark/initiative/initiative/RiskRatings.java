package dev.waymark.initiative.initiative;

import dev.waymark.rest.number.FullPrecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How risky five sides of a project are, each rated 0 (no risk) to 100 (the greatest).
@Schema(description = "How risky five sides of a project are, each 0 (no risk) to 100 (the greatest).")
@FullPrecision
public record RiskRatings(
        @Schema(
                description = "How new and unproven the technology is, 0 (not at all) to 100",
                minimum = "0",
                maximum = "100",
                examples = "60")
        double technology,

        @Schema(
                description = "How many people must work differently, 0 (nobody) to 100",
                minimum = "0",
                maximum = "100",
                examples = "50")
        double organisationalChange,

        @Schema(
                description = "How much depends on others, 0 (nothing) to 100",
                minimum = "0",
                maximum = "100",
                examples = "65")
        double dependencies,

        @Schema(
                description = "How far one supplier decides over success, 0 (not at all) to 100",
                minimum = "0",
                maximum = "100",
                examples = "35")
        double vendor,

        @Schema(
                description = "How hard it is to go back, 0 (not at all) to 100",
                minimum = "0",
                maximum = "100",
                examples = "55")
        double reversibility) {

    public RiskRatings {
        requireScore("technology", technology);
        requireScore("organisationalChange", organisationalChange);
        requireScore("dependencies", dependencies);
        requireScore("vendor", vendor);
        requireScore("reversibility", reversibility);
    }

    private static void requireScore(String side, double score) {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("The risk of %s is rated 0..100, but is %s.".formatted(side, score));
        }
    }
}
