package dev.waymark.assessment.asis.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a journey.
@Schema(
        description =
                "The description of a journey: the touchpoints that belong to it and, where known, how customers go"
                        + " from one to the next.")
record DescribeJourney(
        @Schema(description = "Name, unique in the cycle", examples = "Moving house") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                description =
                        "Touchpoints in their usual order, each once. Customers may use them in another order. The order is kept.")
        @Size(min = 1, max = 200)
        Set<UUID> touchpointIds,

        @Schema(description = "Observed transitions between these touchpoints, each pair once; absent = none known")
        @Nullable
        @Size(max = 500)
        List<JourneyTransition> transitions,

        @Schema(
                description =
                        "Whether it is a main journey. Stakeholder coverage is computed over the main journeys only.",
                examples = "true")
        boolean main) {

    DescribeJourney {
        var seen = new HashSet<List<UUID>>();
        for (var transition : transitions == null ? List.<JourneyTransition>of() : transitions) {
            var pair = List.of(transition.from(), transition.to());
            if (!touchpointIds.containsAll(pair)) {
                throw new IllegalArgumentException(
                        "the transition from %s to %s refers to a touchpoint that is not in touchpointIds"
                                .formatted(transition.from(), transition.to()));
            }
            if (!seen.add(pair)) {
                throw new IllegalArgumentException(
                        "the transition from %s to %s is given twice".formatted(transition.from(), transition.to()));
            }
        }
    }

    List<JourneyTransition> knownTransitions() {
        return transitions == null ? List.of() : transitions;
    }
}
