package dev.waymark.initiative.relief;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a set of initiatives would take away.
@Schema(description = "What a set of initiatives would take away of each pain point together.")
record ReliefProjection(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The initiatives of the set, oldest first") @RefersTo(InitiativeReference.class)
        List<UUID> initiativeIds,

        @Schema(description = "Every pain point that one of them mitigates, oldest first")
        List<PainReliefView> painPoints)
        implements Outcome {

    static ReliefProjection of(UUID cycleId, List<UUID> initiativeIds, SortedMap<UUID, Relief> reliefs) {
        return new ReliefProjection(
                cycleId,
                initiativeIds,
                reliefs.entrySet().stream()
                        .map(entry -> PainReliefView.from(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
