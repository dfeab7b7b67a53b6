package dev.waymark.assessment.asis.journey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A journey as it is shown.
@Schema(description = "How customers travel over the menu: a set of touchpoints with the transitions between them.")
public record JourneyView(
        @Schema(description = "Id of the journey") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Name", examples = "Moving house")
        String name,

        @Schema(description = "Touchpoints of the journey in their usual order") @RefersTo(TouchpointReference.class)
        List<UUID> touchpointIds,

        @Schema(description = "Observed transitions with their probabilities")
        List<TransitionShare> transitions,

        @Schema(
                description =
                        "Whether it is a main journey. Stakeholder coverage is computed over the main journeys only.",
                examples = "true")
        boolean main,

        @Schema(description = "Described by hand or mined") JourneyOrigin origin,

        @Schema(description = "The mined path that it was adopted from; absent when described by hand") @Nullable
        UUID minedPathId,

        @Schema(description = "How many journeys took the mined path; absent when described by hand", examples = "120")
        @Nullable
        Long observedJourneys,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {

    static JourneyView from(Journey journey) {
        var description = journey.description();
        return new JourneyView(
                journey.id(),
                journey.cycleId(),
                description.name(),
                List.copyOf(description.touchpointIds()),
                TransitionShare.of(description.knownTransitions()),
                description.main(),
                journey.origin(),
                journey.minedPathId(),
                journey.observedJourneys(),
                journey.authorship(),
                journey.version());
    }
}
