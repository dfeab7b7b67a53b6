package dev.waymark.initiative.initiative;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far an initiative serves one goal, 0 (not at all) to 100.
@Schema(description = "How far an initiative serves one goal.")
@FullPrecision
public record GoalAlignment(
        @Schema(description = "The goal") UUID goalId,

        @Schema(description = "0 (not at all) to 100", examples = "70") @DecimalMin("0") @DecimalMax("100")
        double alignment) {

    boolean serves() {
        return alignment > 0;
    }
}
