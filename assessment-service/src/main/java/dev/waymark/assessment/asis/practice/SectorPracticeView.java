package dev.waymark.assessment.asis.practice;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A practice of the catalogue as it is shown.
@Schema(description = "A practice that is held to be good in a sector.")
record SectorPracticeView(
        @Schema(description = "Id in the catalogue") UUID id,

        @Schema(description = "The sector", examples = "RETAIL")
        Sector sector,

        @Schema(description = "What is done", examples = "Personalise online and on mobile")
        String statement,

        @Schema(
                description = "Why it is contested; absent where it is not",
                examples = "Works against the customer's side of the exchange")
        @Nullable
        String contested) {}
