package dev.waymark.assessment.crm.minedpath;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Request to make a mined path a journey of the cycle.
@Schema(description = "Request to make a mined path a journey of the cycle.")
record AdoptPath(
        @Schema(description = "Id of the path within the mining", examples = "01990000-0000-7000-8000-000000000003")
        UUID pathId,

        @Schema(description = "Name of the journey, unique in the cycle", examples = "Moving house")
        @NotBlank
        @Size(max = 200)
        String name) {}
