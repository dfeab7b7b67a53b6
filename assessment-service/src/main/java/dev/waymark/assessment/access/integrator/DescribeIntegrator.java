package dev.waymark.assessment.access.integrator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of an integrator.
@Schema(description = "A CRM system and the person who answers for it.")
record DescribeIntegrator(
        @Schema(description = "Name, unique among integrators", examples = "City hotline") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                description =
                        "Subject of the person who answers for the system: somebody with a grant that holds, never a service"
                                + " account. It can be replaced but not removed; absent only for an integrator that came by itself",
                examples = "00000000-0000-4000-8000-000000000001")
        @Nullable
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String responsibleSubject) {}
