package dev.waymark.assessment.pain.effect;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.pain.painpoint.PainPointReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A comparison as it was fixed.
@Schema(description = "What is compared with what to find out whether an initiative has worked; fixed for good.")
record ReliefComparisonView(
        @Schema(description = "Id of the comparison") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "What people call the initiative", examples = "I05 A message before the date slips")
        String name,

        @Schema(description = "The initiative; absent where it is none of the catalogue") @Nullable
        UUID initiativeId,

        @Schema(description = "Pain points that it relieves") @RefersTo(PainPointReference.class)
        List<UUID> relievedIds,

        @Schema(description = "Pain points that nothing relieves meanwhile") @RefersTo(PainPointReference.class)
        List<UUID> untreatedIds,

        @Schema(description = "Day of the decision for the initiative")
        LocalDate decidedOn,

        @Schema(description = "The day from which its effect is promised")
        LocalDate liveOn,

        @Schema(
                description =
                        "Share of the evidence of the relieved pain points that was promised to go away, 0.01 to 1",
                examples = "0.3")
        double promisedMitigation,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes; always 0", examples = "0")
        long version) {}
