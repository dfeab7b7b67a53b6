package dev.waymark.assessment.access.standing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a caller's roles count now.
@Schema(description = "Where the caller's roles count now, as tokens name them.")
record StandingView(
        @Schema(description = "Subject of the caller's token", examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(
                description = "Roles that count for everything, in the order of the alphabet",
                examples = "[\"viewer\"]")
        List<String> everywhere,

        @Schema(description = "Cycles for which a role is granted by itself, with all roles that count there")
        List<CycleStanding> cycles) {

    /// A cycle, and the roles that count in it.
    @Schema(description = "A cycle, and the caller's roles that count in it.")
    record CycleStanding(
            @Schema(description = "The cycle") UUID cycleId,

            @Schema(
                    description = "Roles that count there, in the order of the alphabet",
                    examples = "[\"stakeholder\"]")
            List<String> roles) {}

    static StandingView of(String subject, HeldGrants held) {
        return new StandingView(
                subject,
                sorted(held.rolesEverywhere()),
                held.cycles()
                        .map(cycle -> new CycleStanding(cycle, sorted(held.rolesIn(cycle))))
                        .toList());
    }

    private static List<String> sorted(Set<String> roles) {
        return roles.stream().sorted().toList();
    }
}
