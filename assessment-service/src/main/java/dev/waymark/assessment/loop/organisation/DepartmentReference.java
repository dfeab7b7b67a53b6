package dev.waymark.assessment.loop.organisation;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A department as other things refer to it.
@Schema(description = "A department that is referred to.")
public record DepartmentReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its code", examples = "DOT") String code,

        @Schema(description = "Its name", examples = "Department of Transportation")
        String name)
        implements Reference {}
