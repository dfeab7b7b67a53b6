package dev.waymark.assessment.loop.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of the next turn of the loop.
@Schema(description = "The description of the next turn of the loop; currency and cadence stay as they are.")
record StartSuccessor(
        @Schema(description = "Name of the successor", examples = "2028") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "First day of the successor", examples = "2028-01-01")
        LocalDate startsOn,

        @Schema(description = "Its destination; needed before its ASSESSING can end") @Nullable
        Objective objective) {}
