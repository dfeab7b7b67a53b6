package dev.waymark.assessment.pain.effect;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What will be compared to find out whether an initiative has worked.
@Schema(description = "What will be compared with what, and when, to find out whether an initiative has worked.")
record FixReliefComparison(
        @Schema(description = "What people call the initiative", examples = "I05 A message before the date slips")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "The initiative; absent where it is none of the catalogue") @Nullable
        UUID initiativeId,

        @Schema(description = "Pain points that it relieves, 1 to 50") @Size(min = 1, max = 50)
        Set<UUID> relievedIds,

        @Schema(
                description =
                        "Pain points that nothing relieves meanwhile, 1 to 300; those with too few cases of the same"
                                + " sources do not count, and 3 must count")
        @Size(min = 1, max = 300)
        Set<UUID> untreatedIds,

        @Schema(description = "Day of the decision for the initiative")
        LocalDate decidedOn,

        @Schema(description = "The day from which its effect is promised; not before the decision")
        LocalDate liveOn,

        @Schema(
                description =
                        "Share of the evidence of the relieved pain points that was promised to go away, 0.01 to 1",
                examples = "0.3")
        @DecimalMin("0.01")
        @DecimalMax("1")
        double promisedMitigation) {}
