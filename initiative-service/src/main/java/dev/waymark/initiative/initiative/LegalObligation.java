package dev.waymark.initiative.initiative;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The law or rule that demands an initiative, and the day by which it must be fulfilled.
@Schema(description = "The law or rule that demands an initiative, and the day by which it must be fulfilled.")
public record LegalObligation(
        @Schema(description = "Law or rule", examples = "Directive (EU) 2019/882") @Size(max = 400) @MultiLine
        String reference,

        @Schema(description = "Day by which it must be fulfilled", examples = "2027-06-28")
        LocalDate deadline) {

    public LegalObligation {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A legal obligation needs a reference to the law or rule.");
        }
    }
}
