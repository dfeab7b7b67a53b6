package dev.waymark.initiative.externalreference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which record of a source stands for an initiative.
@Schema(description = "Which record of the source stands for the initiative.")
record SetExternalReference(
        @Schema(
                description = "Id of the record in the source, such as that of a project or a case; not of a person",
                examples = "PRJ-118")
        @NotBlank
        @Size(max = 200)
        String externalId) {}
