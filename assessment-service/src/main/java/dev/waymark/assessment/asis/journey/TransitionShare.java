package dev.waymark.assessment.asis.journey;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A transition and its probability among all transitions that leave the same touchpoint.
@Schema(description = "A transition and its probability among all transitions that leave the same touchpoint.")
public record TransitionShare(
        @Schema(description = "Touchpoint that they left") @RefersTo(TouchpointReference.class)
        UUID from,

        @Schema(description = "Touchpoint that they went to") @RefersTo(TouchpointReference.class)
        UUID to,

        @Schema(description = "How often: n_ij", examples = "30")
        long count,

        @Schema(
                description =
                        "Sum of the counts of all transitions of this journey or mining that leave `from`: Σ_j n_ij",
                examples = "40")
        long leaving,

        @Schema(description = "P(i→j) = count / leaving, 0 to 1", examples = "0.75")
        double probability) {

    /// `P(i→j) = n_ij / Σ_j n_ij`. Example: from A 30 to B and 10 to C → 0.75 and 0.25.
    static List<TransitionShare> of(List<JourneyTransition> transitions) {
        var leaving = transitions.stream()
                .collect(Collectors.groupingBy(
                        JourneyTransition::from, Collectors.summingLong(JourneyTransition::count)));
        return transitions.stream()
                .map(transition -> of(
                        transition.from(),
                        transition.to(),
                        transition.count(),
                        leaving.getOrDefault(transition.from(), transition.count())))
                .toList();
    }

    /// One transition of those that are known to leave a touchpoint.
    public static TransitionShare of(UUID from, UUID to, long count, long leaving) {
        return new TransitionShare(from, to, count, leaving, (double) count / leaving);
    }
}
