package dev.waymark.assessment.asis.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

        @Schema(description = "Touchpoints of the journey in their usual order; a menu, not a prescribed route")
        @Size(min = 1, max = 200)
        Set<UUID> touchpointIds,

        @Schema(description = "Observed transitions between these touchpoints, each pair once; absent = none known")
        @Nullable
        @Size(max = 500)
        List<JourneyTransition> transitions,

        @Schema(description = "Whether it is one of the main journeys, which coverage looks at", examples = "true")
        boolean main) {

    DescribeJourney {
        for (var transition : transitions == null ? List.<JourneyTransition>of() : transitions) {
            if (!touchpointIds.contains(transition.from()) || !touchpointIds.contains(transition.to())) {
                throw new IllegalArgumentException("the transition from %s to %s leaves the journey's touchpoints"
                        .formatted(transition.from(), transition.to()));
            }
        }
        if (transitions != null && pairs(transitions).size() < transitions.size()) {
            throw new IllegalArgumentException("a transition between two touchpoints stands there twice");
        }
    }

    List<JourneyTransition> knownTransitions() {
        return transitions == null ? List.of() : transitions;
    }

    private static Set<List<UUID>> pairs(List<JourneyTransition> transitions) {
        return transitions.stream()
                .map(transition -> List.of(transition.from(), transition.to()))
                .collect(Collectors.toSet());
    }
}
