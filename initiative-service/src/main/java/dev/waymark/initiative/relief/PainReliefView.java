package dev.waymark.initiative.relief;

import dev.waymark.cycle.name.PainPointReference;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much of a pain point a set of initiatives would take away together.
@Schema(
        description =
                "How much of a pain point a set of initiatives would take away together: 1 − Π(1 − m), shares 0..1. In the"
                        + " list the set is all initiatives of the cycle.")
record PainReliefView(
        @Schema(description = "The pain point") @RefersTo(PainPointReference.class)
        UUID painPointId,

        @Schema(description = "Relief when every initiative takes away its least, 0..1", examples = "0.496")
        double low,

        @Schema(description = "Relief when every initiative takes away what is likeliest, 0..1", examples = "0.76")
        double likely,

        @Schema(description = "Relief when every initiative takes away its most, 0..1", examples = "0.86")
        double high,

        @Schema(description = "What each initiative takes away by itself")
        List<PainReliefPartView> parts) {

    /// What one initiative takes away by itself.
    @Schema(description = "What one initiative takes away of a pain point by itself, shares 0..1.")
    record PainReliefPartView(
            @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "Its least share, 0..1", examples = "0.3")
            double low,

            @Schema(description = "Its likeliest share, 0..1", examples = "0.5")
            double likely,

            @Schema(description = "Its greatest share, 0..1", examples = "0.6")
            double high) {}

    static PainReliefView from(UUID painPointId, Relief relief) {
        return new PainReliefView(
                painPointId,
                relief.low(),
                relief.likely(),
                relief.high(),
                relief.parts().stream()
                        .map(part -> new PainReliefPartView(
                                part.initiativeId(),
                                part.mitigation().low(),
                                part.mitigation().likely(),
                                part.mitigation().high()))
                        .toList());
    }
}
